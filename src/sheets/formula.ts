import type { Area } from "./sheet";

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

const cellAddress = (row: number, column: number) => `$${columnLetters(column)}$${row}`;

/** An absolute reference that names its sheet: `'By County'!$C$5:$C$90`, or one cell: `'Region'!$B$4`. */
export function reference(sheet: string, area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** One cell, for `reference`. */
export const oneCell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** In a structured reference these characters of a header are preceded by an apostrophe. */
const escapeHeader = (header: string) => header.replace(/[[\]#'@]/g, "'$&");

/**
 * A table's whole column: `tblRank[Score]`.
 * @throws Error for a header with a sign for which Excel wants a second pair of brackets, which not every program reads
 */
export function tableColumn(table: string, header: string): string {
  if (!/^[\p{L}\p{N} ?%]+$/u.test(header))
    throw new Error(`${table} refers to its whole column "${header}": keep letters, digits and spaces in that header.`);
  return `${table}[${header}]`;
}

/** The cell of this row: always the long form, which every program reads. */
export const thisRow = (table: string, header: string) => `${table}[[#This Row],[${escapeHeader(header)}]]`;

/** The cells of this row from one column to another. */
export const thisRowFrom = (table: string, first: string, last: string) =>
  `${table}[[#This Row],[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;

/** A text constant in a formula. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
