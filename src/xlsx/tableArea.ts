import type { Area } from "../sheets/sheet";
import type { FoundTable } from "./FoundWorkbook";

/** Header row, data rows and totals row of a table. */
export function tableArea({ row, column, rows, columns, totals = false }: FoundTable): Area {
  return { row, column, rows: rows + (totals ? 2 : 1), columns: columns.length };
}
