import type { CellError, Scalar } from "../../../src/sheets/sheet";
import type { FormulaContext, KnownTable } from "../../../src/share/formula/FormulaContext";

export type GridCell = Scalar | CellError;

/** What a workbook holds, for formulas in it: cells from A1 on, tables, and names. */
export interface Grid {
  readonly sheets: Readonly<Record<string, readonly (readonly GridCell[])[]>>;
  readonly tables?: readonly KnownTable[];
  readonly names?: Readonly<Record<string, string>>;
}

const isInside = ({ area }: KnownTable, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** A formula in a cell of such a workbook, and the shape of its result. */
export function gridContext(
  { sheets, tables = [], names = {} }: Grid,
  at: Pick<FormulaContext, "sheet" | "row" | "column" | "rows" | "columns" | "holder">,
): FormulaContext {
  return {
    ...at,
    valueAt: (sheet, row, column) => sheets[sheet]?.[row - 1]?.[column - 1] ?? null,
    tableNamed: (name) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null,
    tableAt: (sheet, row, column) =>
      tables.find((table) => table.sheet === sheet && isInside(table, row, column)) ?? null,
    refersTo: (name) => names[name] ?? null,
    usedArea: (sheet) => {
      const rows = sheets[sheet];
      if (!rows) return null;
      return { row: 1, column: 1, rows: rows.length, columns: Math.max(1, ...rows.map((cells) => cells.length)) };
    },
  };
}
