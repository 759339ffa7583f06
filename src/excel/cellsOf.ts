import type { Area } from "../sheets/sheet";

/** An area's cells, row by row. */
export const cellsOf = ({ row, column, rows, columns }: Area): Area[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  }));
