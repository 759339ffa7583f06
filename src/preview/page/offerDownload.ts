import { fileOf } from "../download/fileOf";
import type { Calculator } from "../host/model/Calculator";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import type { Status } from "./showStatus";

const excelFile = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes a button give the workbook as a file. */
export function offerDownload(
  button: HTMLElement,
  workbook: WorkbookModel,
  calculator: Calculator,
  status: Status,
): void {
  button.addEventListener("click", () => {
    void calculator
      .settle()
      .then(() => save(workbook.fileName, fileOf(workbook)))
      .catch((problem: unknown) => status.say(`The file could not be made. ${sentenceOf(problem)}`));
  });
}

const sentenceOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

function save(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: excelFile }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click is done.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
