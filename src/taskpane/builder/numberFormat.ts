const SECTION = /^([+\-$]*)([#0,]*)(?:\.(0+))?(%?)$/;

/**
 * A number as a cell with this Excel format shows it, in the reader's own separators. What these formats do not have, such as
 * dates, is left to the reader's usual form of numbers.
 */
export function inFormat(value: number, numberFormat: string): string {
  const [positive, negative, zero] = numberFormat.split(";");
  const hasOwnSign = value < 0 && negative !== undefined;
  const section = (value < 0 ? negative : value === 0 ? zero : undefined) ?? positive!;
  const [, before = "", whole = "", decimals = "", percent = ""] = SECTION.exec(section) ?? [];
  if (!SECTION.test(section)) return value.toLocaleString(undefined, { maximumFractionDigits: 6 });
  const written = (hasOwnSign ? -value : value).toLocaleString(undefined, {
    style: percent ? "percent" : "decimal",
    useGrouping: whole.includes(","),
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return value < 0 && !hasOwnSign ? written.replace(/^-?/, `-${before}`) : before + written;
}
