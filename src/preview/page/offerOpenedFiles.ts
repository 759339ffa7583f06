import type { WorkbookModel } from "../host/model/WorkbookModel";
import { saveFile } from "./saveFile";
import type { Status } from "./showStatus";

/** Where Excel would show a workbook of the add-in's making in a window of its own, the preview gives it as a download. */
export function offerOpenedFiles(workbook: WorkbookModel, status: Status): void {
  workbook.onChange((change) => {
    if (change.kind !== "fileOpened") return;
    // Excel counts its new workbooks: this one is Book1.
    const name = `Book${workbook.openedFiles.length + 1}.xlsx`;
    saveFile(name, change.file);
    status.say(`Excel would open this workbook in a new window. The preview gives it as a download: ${name}.`);
  });
}
