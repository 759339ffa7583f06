import type { Scalar } from "../../sheet";

/** Days since 1900 as Excel counts them, for the first of 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** What Excel takes for a year of two digits: below 30 it is of this century. */
const PIVOT = 30;

/** Days of 1955 and of 2100: a number between them can be a date that Excel counted. */
const [EARLIEST, LATEST] = [20_000, 73_415];

/**
 * A date as Excel counts it: from a date of Excel, from 2026-11-21, and from 11/21/2026 as it is written in the United States.
 * @returns null for what is no such date
 */
export function dateEntry(cell: Scalar): number | null {
  if (typeof cell === "boolean" || cell === null) return null;
  const text = String(cell).trim();
  if (/^\d{5}(\.\d+)?$/.test(text)) return counted(Number(text));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[/](\d{1,2})[/](\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?)?$/.exec(text);
  return written ? serial(fullYear(written[3]!), Number(written[1]), Number(written[2])) : null;
}

const counted = (days: number) => (days >= EARLIEST && days <= LATEST ? Math.floor(days) : null);

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}

/** @returns null for a day that the calendar does not have, and before Excel's calendar is right */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year > 1900 ? date.getTime() / DAY + EPOCH : null;
}
