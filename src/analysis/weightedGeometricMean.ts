import { weightedMean } from "./weightedMean";

/**
 * Geometric mean of the points that are there, their weights rescaled to 1: a low point is not made good by a high one.
 *
 * @param points one row, above 0, NaN where missing
 * @param weights one per point, 0 or more
 * @returns NaN if no point that is there has weight, or if one of them is 0 or less
 */
export function weightedGeometricMean(points: readonly number[], weights: readonly number[]): number {
  if (points.some((value) => value <= 0)) return NaN;
  const logarithms = points.map((value) => Math.log(value));
  return Math.exp(weightedMean(logarithms, weights));
}
