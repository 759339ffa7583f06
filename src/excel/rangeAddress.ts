import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";

/** Cells as a formula names them. */
export interface RangeAddress {
  /** null: the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly area: Area;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([a-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([a-z]{1,3})\$?([1-9]\d{0,6}))?$/iu;

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that a formula would take for a cell. */
const LOOKS_LIKE_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i;

/** Reads "B5", "B5:D90", "$B$5:$D$90", "'By County'!b5"; null for anything else, whole rows and columns included. */
export function readAddress(text: string): RangeAddress | null {
  const parts = ADDRESS.exec(text.trim());
  if (!parts) return null;
  const [, quoted, plain, letters, row, lastLetters, lastRow] = parts;
  const [rows, columns] = [
    [Number(row), Number(lastRow ?? row)],
    [columnNumber(letters!), columnNumber(lastLetters ?? letters!)],
  ];
  const [top, left, bottom, right] = [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
  if (bottom > LAST_ROW || right > LAST_COLUMN) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}

/** As Excel writes it: the sheet's name in quotes only where there must be some. */
export function writeAddress({ sheet, area }: RangeAddress): string {
  if (sheet === null) return areaAddress(area);
  const isPlain = NEEDS_NO_QUOTES.test(sheet) && !LOOKS_LIKE_CELL.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${areaAddress(area)}`;
}

function columnNumber(letters: string): number {
  const digits = Array.from(letters.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((number, digit) => number * 26 + digit, 0);
}
