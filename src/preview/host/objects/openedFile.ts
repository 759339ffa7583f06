import { HostError } from "../model/HostError";
import type { WorkbookModel } from "../model/WorkbookModel";

/**
 * The bytes of a workbook that the add-in handed over as base64.
 * @throws HostError for what is no .xlsx file; that Excel answers InvalidArgument is unverified
 */
export function bytesFrom(base64: string): Uint8Array {
  const text = decoded(base64);
  if (!text?.startsWith("PK\u0003\u0004"))
    throw new HostError("InvalidArgument", "What was given to createWorkbook is not an .xlsx file as base64.");
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decoded(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}

/** Excel would show it in a window of its own; here it is kept, and told of. */
export function openFile(workbook: WorkbookModel, file: Uint8Array): void {
  workbook.openedFiles.push(file);
  workbook.changed({ kind: "fileOpened", file });
}
