import type { FoundTable } from "../../xlsx/FoundWorkbook";
import { type TableModel, bodyArea } from "../host/model/table";
import type { SheetModel } from "../host/model/SheetModel";
import { cellOf } from "./cells";

/** A sheet's tables. A column is calculated if one formula stands in all its cells. */
export const tablesOf = (sheet: SheetModel): FoundTable[] =>
  sheet.tables.map((table) => {
    const { name, area, columns, showTotals } = table;
    return {
      name,
      ...{ row: area.row + 1, column: area.column + 1, rows: bodyArea(table).rows },
      ...(showTotals ? { totals: true } : {}),
      columns: columns.map((column, at) => {
        const formula = formulaOfColumn(sheet, table, at);
        return { header: column.name, ...(formula === undefined ? {} : { formula }) };
      }),
    };
  });

function formulaOfColumn(sheet: SheetModel, table: TableModel, at: number): string | undefined {
  const { row, column, rows } = bodyArea(table);
  const formulas = new Set(
    Array.from({ length: rows }, (_, down) => {
      const cell = cellOf(sheet, row + down, column + at);
      return cell !== null && typeof cell === "object" && "formula" in cell ? cell.formula : undefined;
    }),
  );
  return formulas.size === 1 ? [...formulas][0] : undefined;
}
