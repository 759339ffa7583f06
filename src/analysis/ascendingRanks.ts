import { known } from "./known";

/**
 * Rank of every value in its column, 1 for the smallest; equal values share the lowest rank, as in Excel's RANK.EQ.
 *
 * @param values one column, NaN where missing; missing values have no rank and count for nobody's
 * @returns ranks in the same order, NaN where missing
 */
export function ascendingRanks(values: readonly number[]): number[] {
  const rankOf = new Map<number, number>();
  const ordered = known(values).sort((left, right) => left - right);
  for (const [index, value] of ordered.entries()) if (!rankOf.has(value)) rankOf.set(value, index + 1);
  return values.map((value) => rankOf.get(value) ?? NaN);
}
