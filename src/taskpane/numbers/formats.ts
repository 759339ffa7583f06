/** Numbers as the reader's own settings write them. */
const format = (options: Intl.NumberFormatOptions) => {
  const { format: write } = new Intl.NumberFormat(undefined, options);
  return (value: number) => write(value);
};

export const count = format({ maximumFractionDigits: 0 });
export const oneDecimal = format({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const twoDecimals = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const percent = format({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const wholePercent = format({ style: "percent", maximumFractionDigits: 0 });
/** As a person would type it. */
export const typed = format({ maximumFractionDigits: 2, useGrouping: false });

const written = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

/** @param day as 2026-11-21; whatever else it says stays as it is */
export function day(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : written.format(date);
}

/** "1 file", "21 files". */
export const counted = (number: number, one: string, many = `${one}s`) =>
  `${count(number)} ${number === 1 ? one : many}`;
