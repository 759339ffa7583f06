import { WorkbookProblem } from "./WorkbookProblem";

const TRY_AGAIN = "Wait a moment, then try again.";

/** What each code of Office.js means for the person at the workbook, and the cure. */
const SENTENCES: Readonly<Record<string, string>> = {
  RequestPayloadSizeLimitExceeded:
    "This is too much for Excel at once: choose fewer counties or a coarser industry level.",
  ResponsePayloadSizeLimitExceeded:
    "This is too much for Excel to hand over at once: choose fewer counties or a coarser industry level.",
  PayloadTooLarge: "This is too much for Excel at once: choose fewer counties or a coarser industry level.",
  RangeExceedsLimit: "This is too many cells for Excel at once: choose fewer counties or a coarser industry level.",
  OperationCellsExceedLimit:
    "This is too many cells for Excel at once: choose fewer counties or a coarser industry level.",
  InsufficientMemory: "Excel has run out of memory: close other workbooks, then try again.",
  MemoryLimitReached: "Excel has run out of memory: close other workbooks, then try again.",
  AccessDenied: "This workbook cannot be changed: save a copy of your own, open it and try again.",
  PermissionDenied: "This workbook cannot be changed: save a copy of your own, open it and try again.",
  Unauthenticated: "Excel no longer knows who you are: sign in again, then try again.",
  ActivityLimitReached: `Excel is busy with other work. ${TRY_AGAIN}`,
  TooManyRequests: `Excel is busy with other work. ${TRY_AGAIN}`,
  Throttled: `Excel is busy with other work. ${TRY_AGAIN}`,
  ServiceNotAvailable: `Excel does not answer at the moment. ${TRY_AGAIN}`,
  RequestAborted: `Excel stopped the work. ${TRY_AGAIN}`,
  Timeout: `Excel took too long to answer. ${TRY_AGAIN}`,
  Conflict: `Somebody else changed the workbook at the same moment. ${TRY_AGAIN}`,
  ConnectionFailure: "The connection to the workbook is lost: open the workbook again, then try again.",
  InvalidOrTimedOutSession: "The connection to the workbook is lost: open the workbook again, then try again.",
  InvalidSession: "The connection to the workbook is lost: open the workbook again, then try again.",
  SessionNotFound: "The connection to the workbook is lost: open the workbook again, then try again.",
  HostRestartNeeded:
    "Excel must be started again before this can go on: save your work, close Excel and open it again.",
  InactiveWorkbook: "Another workbook is in front: go to the workbook you want to use, then try again.",
  ItemAlreadyExists:
    "Somebody added a sheet, table or name of the same name at the same moment. Try again: the new one gets a number.",
  ItemNotFound: "A sheet, table or name that was there is gone: look at the workbook, then try again.",
  InvalidReference: "Cells that were there are gone: look at the workbook, then try again.",
  InvalidSelection: "Select cells instead of a picture or a chart, then try again.",
  FilteredRangeConflict: "A filter is in the way: clear the filters of the sheets this add-in made, then try again.",
  InsertDeleteConflict: "Cells in the way cannot be moved: clear the cells around the tables, then try again.",
  MergedRangeConflict: "Merged cells are in the way: unmerge them, then try again.",
  NonBlankCellOffSheet: "Cells at the edge of the sheet are in the way: clear them, then try again.",
  UnsupportedSheet: "This cannot be done on a chart or macro sheet: go to a worksheet, then try again.",
  ApiNotFound: "This Excel is too old for this step: update Excel, or use Excel on the web.",
  ApiNotAvailable: "This Excel is too old for this step: update Excel, or use Excel on the web.",
  UnsupportedOperation: "Excel does not allow this here: leave co-authoring or compatibility mode, then try again.",
};

/**
 * One plain sentence with the cure for whatever went wrong; a code nobody foresaw is named with its message.
 *
 * @param again what the person does to start once more, if only a cell was being typed into
 */
export function sentenceOf(error: unknown, again = "try again"): string {
  if (error instanceof WorkbookProblem) return error.sentence;
  const { name, message } = partsOf(error);
  if (name === "AbortError") return "Cancelled: the workbook is as it was.";
  const code = codeOf(error);
  if (code === "InvalidOperationInCellEditMode") return `Finish typing (press Enter), then ${again}.`;
  if (code !== null) return SENTENCES[code] ?? `Excel answered "${message}" (${code}). ${TRY_AGAIN}`;
  return `Something unforeseen happened: "${message}". ${TRY_AGAIN}`;
}

/** The code of an Office.js error; null for any other. */
export function codeOf(error: unknown): string | null {
  const { code } = partsOf(error);
  return typeof code === "string" ? code : null;
}

/** Office.js may live in another frame, whose errors are no `Error` of ours. */
function partsOf(error: unknown): { readonly name?: unknown; readonly message: string; readonly code?: unknown } {
  if (typeof error !== "object" || error === null) return { message: String(error) };
  const { name, message, code } = error as Record<string, unknown>;
  return { name, message: String(message), code };
}
