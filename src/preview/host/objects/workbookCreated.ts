import { type Definition, method, readOnly } from "../batch/definition";
import type { WorkbookModel } from "../model/WorkbookModel";
import { openFile } from "./openedFile";

/** A workbook that the add-in made of a file's bytes; nobody sees it before it is opened. */
export interface CreatedTarget {
  readonly workbook: WorkbookModel;
  readonly file: Uint8Array;
}

export const workbookCreated: Definition<CreatedTarget> = {
  name: "WorkbookCreated",
  properties: { id: readOnly(() => "created") },
  methods: { open: method([], ({ workbook, file }) => openFile(workbook, file)) },
};
