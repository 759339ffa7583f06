import { thisRow } from "../calculator/PlainReferences";
import { cellArea, contains } from "../host/model/area";
import { formulaTokens } from "../host/model/formulaTokens";
import type { SheetModel } from "../host/model/SheetModel";

/**
 * A formula with the long form of references to its own table, which is the only one in a file: `tbl[[#This Row],[Jobs]]`
 * for `[@Jobs]`.
 * @param formula without "="
 */
export function longReferences(formula: string, sheet: SheetModel, row: number, column: number): string {
  if (!formula.includes("[")) return formula;
  const tokens = formulaTokens(formula);
  if (!tokens) return formula;
  const around = sheet.tables.find(({ area }) => contains(area, cellArea(row, column)))?.name ?? "";
  return tokens
    .map(({ kind, text }, at) => {
      if (kind !== "brackets") return text;
      const table = tokens[at - 1]?.kind === "table" ? "" : around;
      const inside = text.slice(1, -1).trim();
      return table + (inside.startsWith("@") ? thisRow(inside.slice(1).trim()) : text);
    })
    .join("");
}
