import type { Area } from "../sheets/sheet";
import { columnLetters } from "../sheets/formula";

/** Rows and columns of a worksheet. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Relative address of an area, like "B5:D90", or "B5" for a single cell. @throws Error if no worksheet has the area */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const inside = row + rows - 1 <= LAST_ROW && column + columns - 1 <= LAST_COLUMN;
  if (row < 1 || column < 1 || rows < 1 || columns < 1 || !inside) {
    throw new Error(`No worksheet has an area of ${rows} x ${columns} cells at row ${row}, column ${column}`);
  }
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
