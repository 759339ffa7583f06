/** The text Excel's FIXED gives in English: decimal rounding, halves away from zero, thousands separators. */
export function fixed(value: number, digits: number): string {
  // Fifteen significant digits are what Excel rounds: 1.005 is 1.01 there, though the nearest double is below it.
  const shifted = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  const rounded = Math.round(shifted) / 10 ** digits;
  const [whole, decimals] = rounded.toFixed(digits).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 && rounded !== 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}
