import type { FileMaker } from "../host/document/DocumentCopies";
import type { Calculator } from "../host/model/Calculator";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { saveFile } from "./saveFile";

/** Makes a button give the workbook as a file; `fileOf` says by itself why there is none. */
export function offerDownload(
  button: HTMLElement,
  workbook: WorkbookModel,
  calculator: Calculator,
  fileOf: FileMaker,
): void {
  button.addEventListener("click", () => {
    const saved = calculator.settle().then(() => saveFile(workbook.fileName, fileOf(workbook)));
    saved.catch(() => undefined);
  });
}
