import { type Area, maxColumns, maxRows } from "./area";

/** 0 is A, 26 is AA. Asked for every cell that is looked at. */
export const columnLetters = (column: number): string => (known[column] ??= lettersOf(column));

const known: string[] = [];

function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const needsNoQuotes = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*|[Rr]|[Cc])$/;

/** As Excel writes a sheet's name in an address: with apostrophes where there must be some. */
export const quotedSheet = (name: string): string =>
  needsNoQuotes.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "B5:D90", "B5", "B:D", "5:90"; with `absolute` "$B$5:$D$90" and so on. */
export function areaAddress({ row, column, rows, columns }: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const [top, bottom] = [`${sign}${row + 1}`, `${sign}${row + rows}`];
  const [left, right] = [sign + columnLetters(column), sign + columnLetters(column + columns - 1)];
  if (columns === maxColumns) return `${top}:${bottom}`;
  if (rows === maxRows) return `${left}:${right}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads "B5:D90", "$B$5", "B:D", "5:90" without a sheet; null if it is no address of cells. */
export function parseArea(text: string): Area | null {
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const [from, to] = [parts[0]!, parts[1] ?? parts[0]!].map((part) => corner(part));
  if (!from || !to) return null;
  const sameKind = (from.row === null) === (to.row === null) && (from.column === null) === (to.column === null);
  const complete = from.row !== null && from.column !== null;
  if (!sameKind || (!complete && parts.length === 1)) return null;
  const rows = span(from.row, to.row, maxRows);
  const columns = span(from.column, to.column, maxColumns);
  if (!rows || !columns) return null;
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = cellPattern.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function span(from: number | null, to: number | null, size: number): { start: number; count: number } | null {
  if (from === null || to === null) return { start: 0, count: size };
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return start < 0 || end >= size ? null : { start, count: end - start + 1 };
}

/** Splits `'Driver Map'!B5` into its sheet, or null without one, and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(address);
  if (!match) return { sheet: null, rest: address };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, rest: match[3]! };
}
