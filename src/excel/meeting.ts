import type { Area } from "../sheets/sheet";

/** The cells that two areas share; null if there are none. */
export function meeting(one: Area, other: Area): Area | null {
  // Asked of thousands of areas, most of which lie apart.
  if (one.row >= other.row + other.rows || other.row >= one.row + one.rows) return null;
  if (one.column >= other.column + other.columns || other.column >= one.column + one.columns) return null;
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
