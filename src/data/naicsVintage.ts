import type { Vintage } from "./fact";

/** First year of QCEW data coded in each edition, newest first. */
const FIRST_YEARS: readonly (readonly [number, Vintage])[] = [
  [2022, 2022],
  [2017, 2017],
  [2011, 2012],
  [2007, 2007],
];

/**
 * The edition of NAICS that QCEW data of a year are coded in; earlier years are not recoded when a new edition comes.
 * @source BLS, bls.gov/cew/classifications/industry: NAICS 2012 from the first quarter of 2011, NAICS 2022 from that of 2022
 */
export function naicsVintage(year: number): Vintage {
  return FIRST_YEARS.find(([first]) => year >= first)?.[1] ?? 2002;
}
