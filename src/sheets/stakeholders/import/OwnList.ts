import type { Scalar } from "../../sheet";
import { isFilled } from "./isFilled";
import type { RawList } from "./RawList";

/** A list with its headings apart from its rows. Every row has as many cells as there are headings. */
export interface OwnList {
  readonly headers: readonly string[];
  readonly rows: readonly OwnRow[];
}

export interface OwnRow {
  /** In the list, from 1, as a spreadsheet counts: the row of headings too. */
  readonly number: number;
  readonly cells: readonly Scalar[];
}

/** Parts the headings from the rows. Rows without anything are left out, and a column without a heading gets one. */
export function ownList({ cells }: RawList, hasHeadings: boolean): OwnList {
  const numbered = cells.map((row, at): OwnRow => ({ number: at + 1, cells: row }));
  const rows = numbered.filter((row) => row.cells.some(isFilled));
  const headings = hasHeadings ? (rows.shift()?.cells ?? []) : [];
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), headings.length);
  const columns = Array.from({ length: width }, (_, at) => at);
  return {
    headers: columns.map((at) => String(headings[at] ?? "").trim() || `Column ${at + 1}`),
    rows: rows.map((row) => ({ ...row, cells: columns.map((at) => row.cells[at] ?? null) })),
  };
}
