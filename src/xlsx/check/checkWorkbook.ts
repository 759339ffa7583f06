import type { Workbook } from "../../sheets/sheet";
import type { CellGrid } from "../cellGrid";
import { checkNames } from "./checkNames";
import { checkReferences } from "./checkReferences";
import { checkSheetNames } from "./checkSheetNames";
import { checkTables } from "./checkTables";

/** Refuses what Excel would repair or refuse. @throws Error that names both ends */
export function checkWorkbook(workbook: Workbook, grids: ReadonlyMap<string, CellGrid>): void {
  checkSheetNames(workbook.sheets);
  checkNames(workbook);
  for (const sheet of workbook.sheets) checkTables(sheet, grids.get(sheet.name)!);
  checkReferences(workbook);
}
