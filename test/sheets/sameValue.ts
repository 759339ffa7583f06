import type { CellValue } from "../libreoffice/recalculate";

/** What subtracting numbers of the size of jobs may leave over where nothing should be left. */
const CRUMB = 1e-10;

/** Numbers to nine digits, everything else exactly. */
export function sameValue(expected: CellValue, found: CellValue): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  return Math.abs(expected - found) <= 1e-9 * Math.abs(expected) + CRUMB;
}
