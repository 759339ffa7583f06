import { industryGroup } from "./industryGroup";

/** Sectors of NAICS, the same in every edition, and 99, which BLS gives to what it cannot classify. */
const SECTORS: ReadonlySet<string> = new Set(
  "11 21 22 23 31-33 42 44-45 48-49 51 52 53 54 55 56 61 62 71 72 81 92 99".split(" "),
);

/**
 * A code in its one spelling: "31-33" for 31, 32, 33, and 31–33 with a dash as Word sets it.
 *
 * @returns null for what does not begin with a sector, or is not of 2 to 6 digits; whether NAICS has the code is another question
 */
export function naicsCode(text: string): string | null {
  const code = text.trim().replace(/\s*[-–]\s*/, "-");
  const isFormed = /^\d{2,6}$/.test(code) || SECTORS.has(code);
  const sector = isFormed ? industryGroup(code, 2)! : "";
  if (!SECTORS.has(sector)) return null;
  return code.length === 2 ? sector : code;
}

/** The number of digits of a code in its one spelling; a range is a sector, 2. */
export function naicsLevel(code: string): number {
  return code.includes("-") ? 2 : code.length;
}

/** An aggregate of BLS above the sectors, such as 1013; NAICS has no sector 10. */
export function isBlsAggregate(text: string): boolean {
  return /^\s*10([12]\d?)?\s*$/.test(text);
}
