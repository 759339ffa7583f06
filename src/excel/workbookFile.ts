import { WorkbookProblem } from "./WorkbookProblem";

/** Excel hands a file over in slices of at most this much. */
const SLICE_BYTES = 4 * 1024 * 1024;
const MOST_MEGABYTES = 50;

/**
 * The open workbook as the .xlsx file that saving it would give, with what was not saved yet.
 * @throws WorkbookProblem if it is too large or Excel does not hand it over
 */
export async function workbookFile(): Promise<Uint8Array> {
  const file = await opened();
  try {
    if (file.size > MOST_MEGABYTES * 1024 * 1024)
      throw new WorkbookProblem(
        `This workbook is larger than ${MOST_MEGABYTES} MB: save it as a copy, take pictures and sheets out that nobody needs, then try again.`,
      );
    return await joined(file);
  } finally {
    await closed(file);
  }
}

async function joined(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const data = await sliceOf(file, index);
    if (at + data.length > bytes.length) throw incomplete();
    bytes.set(data, at);
    at += data.length;
  }
  if (at < bytes.length) throw incomplete();
  return bytes;
}

const incomplete = () =>
  new WorkbookProblem("Excel handed over a part of the workbook's file only: save the workbook, then try again.");

function opened(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(refused(result.error));
    });
  });
}

function sliceOf(file: Office.File, index: number): Promise<ArrayLike<number>> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded)
        resolve((result.value as { readonly data: ArrayLike<number> }).data);
      else reject(refused(result.error));
    });
  });
}

/** Excel keeps few files open at once. What is read is read: that a file cannot be closed is no reason to lose it. */
const closed = (file: Office.File) => new Promise<void>((resolve) => file.closeAsync(() => resolve()));

function refused(error: Office.Error): WorkbookProblem {
  const said = error.message.trim().replace(/\.$/, "");
  return new WorkbookProblem(
    `Excel does not hand over the workbook's file ("${said}"): press Enter if a cell is being typed into, save the workbook, then try again.`,
    { cause: error },
  );
}
