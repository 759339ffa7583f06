import { readXlsx } from "hucre/xlsx";
import { canOpenCopies, openCopy } from "../../src/excel/openCopy";
import { workbookFile } from "../../src/excel/workbookFile";
import { fileOf } from "../../src/preview/download/fileOf";
import { openWorkbook } from "./openWorkbook";
import { type } from "./personWorkbook";

type Answer = (result: unknown) => void;

/** An Excel whose file is made up, slice by slice. */
function fileOfSlices(slices: readonly (readonly number[] | Error)[], size: number) {
  const closed = jest.fn((done: Answer) => done({ status: "failed", error: { message: "Already closed." } }));
  const file = {
    ...{ size, sliceCount: slices.length, closeAsync: closed },
    getSliceAsync: (index: number, done: Answer) => {
      const data = slices[index]!;
      done(data instanceof Error ? { status: "failed", error: data } : { status: "succeeded", value: { data } });
    },
  };
  const getFileAsync = jest.fn((_type: string, _options: unknown, done: Answer) =>
    done({ status: "succeeded", value: file }),
  );
  return { closed, getFileAsync };
}

/** openWorkbook gives Office.js back. */
function withFiles(getFileAsync: (type: string, options: unknown, done: Answer) => void): Promise<Uint8Array> {
  openWorkbook();
  const { FileType, AsyncResultStatus } = Office;
  Object.assign(globalThis, { Office: { FileType, AsyncResultStatus, context: { document: { getFileAsync } } } });
  return workbookFile();
}

test("the file of the open workbook, as it stands", async () => {
  const host = openWorkbook({ fileOf });
  type(host, "Sheet1", "A1", "not saved yet");
  const { sheets } = await readXlsx(await workbookFile());
  expect(sheets[0]!.rows[0]![0]).toBe("not saved yet");
});

test("slices are put together in their order, and the file is closed", async () => {
  const { closed, getFileAsync } = fileOfSlices([[1, 2, 3], [4, 5], [6]], 6);
  expect(await withFiles(getFileAsync)).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6));
  expect(closed).toHaveBeenCalledTimes(1);
  expect(getFileAsync.mock.calls[0]!.slice(0, 2)).toEqual(["compressed", { sliceSize: 4_194_304 }]);
});

test.each([
  [
    "a slice that fails",
    fileOfSlices([[1], new Error("Lost.")], 2),
    /does not hand over the workbook's file \("Lost"\)/,
  ],
  ["a slice too few", fileOfSlices([[1, 2]], 3), /a part of the workbook's file only/],
  ["a slice too many", fileOfSlices([[1, 2], [3]], 2), /a part of the workbook's file only/],
  ["a file over 50 MB", fileOfSlices([], 50 * 1024 * 1024 + 1), /larger than 50 MB/],
])("%s is told in a sentence, and the file is closed all the same", async (_, { closed, getFileAsync }, sentence) => {
  await expect(withFiles(getFileAsync)).rejects.toThrow(sentence);
  expect(closed).toHaveBeenCalledTimes(1);
});

test("an Excel that refuses is told in a sentence", async () => {
  const getFileAsync = (_type: string, _options: unknown, done: Answer) =>
    done({ status: "failed", error: { code: 5001, message: "An internal error has occurred." } });
  await expect(withFiles(getFileAsync)).rejects.toThrow(
    /^Excel does not hand over the workbook's file \("An internal error has occurred"\): press Enter/,
  );
});

describe("opening a copy", () => {
  const real = () => Excel.createWorkbook;

  test("hands the bytes over as they are, however many", async () => {
    openWorkbook();
    const before = real();
    const handed: string[] = [];
    Object.assign(Excel, { createWorkbook: (text: string) => Promise.resolve(void handed.push(text)) });
    const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
    await openCopy(bytes);
    Object.assign(Excel, { createWorkbook: before });
    expect(Uint8Array.from(Buffer.from(handed[0]!, "base64"))).toEqual(bytes);
  });

  test("an Excel that cannot is told apart, and one that fails says to download it", async () => {
    openWorkbook();
    expect(canOpenCopies()).toBe(true);
    const before = real();
    Object.assign(Excel, { createWorkbook: () => Promise.reject(new Error("Blocked.")) });
    await expect(openCopy(Uint8Array.of(1))).rejects.toThrow(
      /^Excel did not open the copy\..*download the copy instead/,
    );
    Object.assign(Excel, { createWorkbook: undefined });
    expect(canOpenCopies()).toBe(false);
    Object.assign(Excel, { createWorkbook: before });
    openWorkbook({ requirements: { ExcelApi: "1.7" } });
    expect(canOpenCopies()).toBe(false);
  });
});
