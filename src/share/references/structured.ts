import type { KnownTable } from "../formula/FormulaContext";
import type { Area } from "../../sheets/sheet";

const PART = /\[((?:'.|[^'[\]])*)\]/g;

/** The columns that a structured reference names: none is the whole table. */
export function columnsIn(brackets: string): string[] {
  const inner = brackets.slice(1, -1);
  const parts = inner.includes("[") ? [...inner.matchAll(PART)].map((match) => match[1]!) : [inner];
  return parts
    .map((part) => part.replace(/^@/, "").trim())
    .filter((part) => part !== "" && !part.startsWith("#"))
    .map((part) => part.replace(/'(.)/g, "$1"));
}

/** The area from the first to the last of the columns, with header and totals; null if the table has no such column. */
export function columnArea({ area, headers }: KnownTable, columns: readonly string[]): Area | null {
  if (columns.length === 0) return area;
  const lower = headers.map((header) => header.toLowerCase());
  const at = columns.map((column) => lower.indexOf(column.toLowerCase()));
  if (at.includes(-1)) return null;
  const [first, last] = [Math.min(...at), Math.max(...at)];
  return { ...area, column: area.column + first, columns: last - first + 1 };
}
