import type { CellValue } from "../model/cell";

/** What Excel makes of text that is typed or written into a cell that is not formatted as text. */
interface Typed {
  readonly value: CellValue;
  /** The number format the cell takes on, if it was General. */
  readonly numberFormat?: string;
}

const number = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[Ee][-+]?\d+)?$/;
const errors = ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dayMilliseconds = 86_400_000;

/** en-US. null: it stays the text it is. Fractions ("1 1/2") and times ("10:30") are not in this host: they stay text. */
export function typedText(text: string): Typed | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (errors.includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  return typedNumber(trimmed) ?? typedDate(trimmed);
}

function typedNumber(text: string): Typed | null {
  const [, open, dollar, digits, percent, close] = /^(\()?(\$)?([^()%$]*)(%)?(\))?$/.exec(text) ?? [];
  if (
    digits === undefined ||
    !/\d/.test(digits) ||
    !number.test(digits) ||
    (open === undefined) !== (close === undefined)
  ) {
    return null;
  }
  const plain = Number(digits.replaceAll(",", "")) * (open === undefined ? 1 : -1);
  if (percent !== undefined) return { value: plain / 100, numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  if (dollar !== undefined) return { value: plain, numberFormat: "$#,##0_);[Red]($#,##0)" };
  return digits.includes(",") ? { value: plain, numberFormat: "#,##0" } : { value: plain };
}

/** "10-12" is the 12th of October of this year: why codes like it must be written as text. */
function typedDate(text: string): Typed | null {
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) return dateOf(Number(numeric[1]), Number(numeric[2]), numeric[3]);
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (dayFirst) return dateOf(months.indexOf(dayFirst[2]!.toLowerCase()) + 1, Number(dayFirst[1]), dayFirst[3]);
  const monthFirst = /^([A-Za-z]{3})[A-Za-z]*[- ](\d{1,2})(?:,? (\d{4}))?$/.exec(text);
  if (monthFirst) return dateOf(months.indexOf(monthFirst[1]!.toLowerCase()) + 1, Number(monthFirst[2]), monthFirst[3]);
  return null;
}

function dateOf(month: number, day: number, yearText: string | undefined): Typed | null {
  const short = yearText === undefined ? new Date().getFullYear() : Number(yearText);
  const year = short < 30 ? short + 2000 : short < 100 ? short + 1900 : short;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / dayMilliseconds;
  return { value: serial, numberFormat: yearText === undefined ? "d-mmm" : "m/d/yyyy" };
}
