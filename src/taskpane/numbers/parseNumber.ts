const separators = (locale: string | undefined) => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(12_345.6);
  const of = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: of("decimal"), group: of("group") };
};

/**
 * A number as a person types it: with the decimal sign of the locale, or a point where that can mean nothing else.
 * @returns NaN for what is no number
 */
export function parseNumber(text: string, locale?: string): number {
  const { decimal, group } = separators(locale);
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(/\u2212/g, "-");
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${group.trim() || ","}\\d{3})+(?!\\d)`);
  const whole = group.trim() !== "" && grouped.test(plain) ? plain.replaceAll(group, "") : plain;
  const pointed = whole.replace(decimal, ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(pointed) ? Number(pointed) : NaN;
}
