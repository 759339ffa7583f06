import { guessedColumns } from "./guessedColumns";
import { isFilled } from "./isFilled";
import type { RawList } from "./RawList";

/** Whether the first row that holds anything looks like headings: one of them at least is known. */
export function hasHeadings({ cells }: RawList): boolean {
  const first = cells.find((row) => row.some(isFilled)) ?? [];
  return guessedColumns(first.map((cell) => String(cell ?? ""))).some((target) => target !== "underHeading");
}
