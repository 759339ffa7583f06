import { HostError } from "./HostError";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

const longestSheetName = 31;

/** @throws HostError ItemAlreadyExists or InvalidArgument; `sheet` is the one to be renamed, if any */
export function checkSheetName(workbook: WorkbookModel, name: string, sheet?: SheetModel): void {
  const wrong =
    name === "" ||
    name.length > longestSheetName ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === "history";
  if (wrong) {
    throw new HostError(
      "InvalidArgument",
      `"${name}" cannot name a sheet: 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at an end, not History.`,
    );
  }
  const holder = workbook.sheetNamed(name);
  if (holder && holder !== sheet) {
    throw new HostError("ItemAlreadyExists", `A sheet named "${holder.name}" already exists.`);
  }
}

/** The first of Sheet1, Sheet2 ... that no sheet has. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = 1;
  while (workbook.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
