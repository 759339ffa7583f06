import { sum } from "simple-statistics";
import { entropy } from "./entropy";
import { shares } from "./shares";

function groupSums(values: readonly number[], groups: readonly string[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [row, group] of groups.entries()) sums.set(group, (sums.get(group) ?? 0) + values[row]!);
  return sums;
}

/**
 * Entropy between the groups, in bits.
 *
 * @source Frenken, van Oort and Verburg (2007), Regional Studies 41(5)
 */
export function unrelatedVariety(values: readonly number[], groups: readonly string[]): number {
  return entropy([...groupSums(values, groups).values()], 2);
}

/** Entropy inside the groups, each weighted by its share, in bits: with the unrelated variety it makes the entropy of all rows. */
export function relatedVariety(values: readonly number[], groups: readonly string[]): number {
  const sums = groupSums(values, groups);
  const parts = shares(values);
  return sum(parts.map((share, row) => (share === 0 ? 0 : share * Math.log2(sums.get(groups[row]!)! / values[row]!))));
}
