const inEnglish = (value: number, digits: number, least = 0): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: least, maximumFractionDigits: digits });

/** Numbers as a sentence has them. */
export const spoken = {
  /** 1,250 */
  count: (value: number): string => inEnglish(value, 0),
  /** 1.80 */
  decimal: (value: number, digits = 2): string => inEnglish(value, digits, digits),
  /** 12.5% of the share 0.125. */
  percent: (share: number): string => `${inEnglish(100 * share, 1)}%`,
  /** +1,250 or -40: a difference of counts. */
  signed: (difference: number): string => `${difference > 0 ? "+" : ""}${inEnglish(difference, 0)}`,
};
