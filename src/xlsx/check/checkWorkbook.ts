import type { CellGrid } from "../cellGrid";
import type { FoundWorkbook } from "../FoundWorkbook";
import { checkNames } from "./checkNames";
import { checkReferences } from "./checkReferences";
import { checkSheetNames } from "./checkSheetNames";
import { checkTables } from "./checkTables";

/**
 * Refuses what Excel would repair or refuse.
 * @param isGenerated names, lists and links point at areas only: in a workbook a person made they may hold formulas
 * @throws Error that names both ends
 */
export function checkWorkbook(
  workbook: FoundWorkbook,
  grids: ReadonlyMap<string, CellGrid>,
  isGenerated: boolean,
): void {
  checkSheetNames(workbook.sheets);
  checkNames(workbook);
  for (const sheet of workbook.sheets) checkTables(sheet, grids.get(sheet.name)!);
  if (isGenerated) checkReferences(workbook);
}
