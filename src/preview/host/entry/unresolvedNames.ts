import { areaAddress, quotedSheet } from "../model/address";
import { cellArea, wholeSheet } from "../model/area";
import { formulaTokens } from "../model/formulaTokens";
import type { WorkbookModel } from "../model/WorkbookModel";

export interface UnresolvedName {
  readonly name: string;
  /** The cell, like `'Driver Map'!B5`. */
  readonly cell: string;
}

const constants = ["TRUE", "FALSE"];

/** Names in formulas that nothing defines: Excel takes such a formula and shows #NAME?. */
export function unresolvedNames(workbook: WorkbookModel): UnresolvedName[] {
  const known = new Map<string, boolean>();
  const found: UnresolvedName[] = [];
  for (const sheet of workbook.sheets) {
    for (const { row, column, content } of sheet.cells.within(wholeSheet)) {
      if (content.formula === undefined) continue;
      for (const { kind, text } of formulaTokens(content.formula.slice(1)) ?? []) {
        if (kind !== "name" || constants.includes(text.toUpperCase())) continue;
        const key = `${sheet.id} ${text.toLowerCase()}`;
        if (!known.has(key)) known.set(key, isDefined(workbook, sheet.id, text));
        if (!known.get(key))
          found.push({ name: text, cell: `${quotedSheet(sheet.name)}!${areaAddress(cellArea(row, column))}` });
      }
    }
  }
  return found;
}

const isDefined = (workbook: WorkbookModel, sheetId: string, name: string): boolean =>
  (workbook.nameNamed(name, sheetId) ?? workbook.nameNamed(name, null) ?? workbook.tableNamed(name)) !== undefined;
