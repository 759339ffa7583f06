import type { Area, Table } from "../sheets/sheet";

/** Header row and data rows of a table. */
export function tableArea({ row, column, rows, columns }: Table): Area {
  return { row, column, rows: rows + 1, columns: columns.length };
}
