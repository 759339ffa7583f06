import { sentenceOf } from "./officeErrors";
import { WorkbookProblem } from "./WorkbookProblem";

/** Whether this Excel opens a file that an add-in hands to it. */
export const canOpenCopies = (): boolean =>
  typeof Excel.createWorkbook === "function" && Office.context.requirements.isSetSupported("ExcelApi", "1.8");

/** Opens a file as a new workbook that is not saved yet. @throws WorkbookProblem if Excel does not */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw new WorkbookProblem(`Excel did not open the copy. ${sentenceOf(error)} Or download the copy instead.`, {
      cause: error,
    });
  }
}

/** So many characters are made in one call; three bytes are four characters, so pieces can be put together. */
const PIECE = 3 * 8192;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join("");
}
