/** First and last number of the NAICS sectors that have several. */
const SECTOR_RANGES = [
  ["31", "33"],
  ["44", "45"],
  ["48", "49"],
] as const;

function sectorOf(twoDigits: string): string {
  const range = SECTOR_RANGES.find(([first, last]) => first <= twoDigits && twoDigits <= last);
  return range === undefined ? twoDigits : range.join("-");
}

/**
 * The group of an industry by the first digits of its code.
 *
 * @param code such as "3114", or a NAICS sector such as "31-33"
 * @param digits with 2, the groups are NAICS sectors: 31, 32 and 33 are one
 * @returns null where the code has fewer digits
 */
export function industryGroup(code: string, digits: number): string | null {
  const [, first = ""] = /^\s*(\d*)/.exec(code)!;
  if (first.length < digits) return null;
  const group = first.slice(0, digits);
  return digits === 2 ? sectorOf(group) : group;
}
