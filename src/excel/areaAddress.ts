import { columnLetters } from "../sheets/formula";
import type { Area } from "../sheets/sheet";

/** Relative address of an area on its sheet: "B5:D90", or "B5" for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
