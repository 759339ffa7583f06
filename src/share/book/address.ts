import type { Area } from "../../sheets/sheet";

/** "A" is 1, "AA" is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + letters.charCodeAt(at) - 64;
  return number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B4", "$B$4:C9", "B:C" or "4:9"; null if it is none of them. */
export function areaOf(address: string): Area | null {
  const cells = AREA.exec(address);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return between(Number(top), columnNumber(left!.toUpperCase()), Number(bottom), columnNumber(right!.toUpperCase()));
  }
  const columns = COLUMNS.exec(address);
  if (columns)
    return between(1, columnNumber(columns[1]!.toUpperCase()), LAST_ROW, columnNumber(columns[2]!.toUpperCase()));
  const rows = ROWS.exec(address);
  return rows ? between(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN) : null;
}

function between(top: number, left: number, bottom: number, right: number): Area | null {
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  const [lastRow, lastColumn] = [Math.max(top, bottom), Math.max(left, right)];
  if (row < 1 || column < 1 || lastRow > LAST_ROW || lastColumn > LAST_COLUMN) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The areas of a list such as "A1 B4:B9". */
export const areasOf = (list: string): Area[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((each) => areaOf(each) ?? []);

/** Whether two areas have a cell in common. */
export const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether every cell of the second area is in the first. */
export const covers = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** The cells of an area, row by row. */
export const placesIn = ({ row, column, rows, columns }: Area): { readonly row: number; readonly column: number }[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
