import { sum } from "simple-statistics";
import { ratio } from "./ratio";
import { shares } from "./shares";

/** Sum of the squared shares: 1 / n for n equal values, 1 where one has all. */
export function herfindahl(values: readonly number[]): number {
  return sum(shares(values).map((share) => share * share));
}

/** The same from 0, for n equal values, to 1; NaN for a single value. */
export function normalizedHerfindahl(values: readonly number[]): number {
  const least = 1 / values.length;
  return ratio(herfindahl(values) - least, 1 - least);
}
