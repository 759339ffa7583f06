import { sum } from "simple-statistics";
import { shares } from "./shares";

/** Sum of the absolute differences between the shares of two columns: 0 for the same structure, 2 for nothing in common. */
export function structureDistance(values: readonly number[], reference: readonly number[]): number {
  const referenceShares = shares(reference);
  return sum(shares(values).map((share, row) => Math.abs(share - referenceShares[row]!)));
}
