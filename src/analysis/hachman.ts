import { sum } from "simple-statistics";
import { ratio } from "./ratio";
import { shares } from "./shares";

/**
 * One over the average location quotient, weighted by the region's own shares.
 *
 * @returns NaN where the region has an industry that the reference economy lacks
 */
export function hachman(region: readonly number[], reference: readonly number[]): number {
  const referenceShares = shares(reference);
  const terms = shares(region).map((share, row) => (share === 0 ? 0 : ratio(share * share, referenceShares[row]!)));
  return ratio(1, sum(terms));
}
