import { sum } from "simple-statistics";
import { shares } from "./shares";

/**
 * Shannon's entropy of the values' shares; a value of 0 adds nothing.
 *
 * @param base of the logarithm: 2 for bits
 */
export function entropy(values: readonly number[], base: number): number {
  const terms = shares(values).map((share) => (share === 0 ? 0 : share * Math.log(share)));
  return (0 - sum(terms)) / Math.log(base);
}
