import { ratio } from "./ratio";

/**
 * Arithmetic mean of the points that are there, their weights rescaled to 1.
 *
 * @param points one row, NaN where missing
 * @param weights one per point, 0 or more
 * @returns NaN if no point that is there has weight
 */
export function weightedMean(points: readonly number[], weights: readonly number[]): number {
  let weighted = 0;
  let weight = 0;
  for (const [index, value] of points.entries()) {
    if (Number.isNaN(value)) continue;
    weighted += weights[index]! * value;
    weight += weights[index]!;
  }
  return ratio(weighted, weight);
}
