import { codeOf } from "./officeErrors";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * Does a piece of work so that one Ctrl+Z takes it back, where this Excel can.
 * @param work gets what `Excel.run` is to be told; if it fails it leaves the workbook as it was
 */
export async function inOneStep<T>(work: (options: Excel.RunOptions) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return work({});
  try {
    return await work({ mergeUndoGroup: true });
  } catch (error) {
    // Where Excel cannot take back one of the calls the work is several steps; the first try left nothing behind.
    if (!(error instanceof WorkbookProblem) || codeOf(error.cause) !== "UndoNotSupported") throw error;
    return work({});
  }
}
