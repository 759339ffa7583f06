import type { ArgumentCell } from "../functions/argumentCells";

/** From here on thousands are told apart by commas; a year is not. */
const GROUPED_FROM = 10_000;

function shownNumber(value: number): string {
  const useGrouping = Math.abs(value) >= GROUPED_FROM;
  const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 6 };
  return value.toLocaleString("en-US", { useGrouping, ...digits });
}

/** A value as a reader of help sees it in a cell. */
export function shownCell(value: ArgumentCell): string {
  if (typeof value === "number") return shownNumber(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
