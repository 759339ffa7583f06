import { ratio } from "./ratio";

/**
 * Share of the weight that rests on points which are there, 0 to 1.
 *
 * @param points one row, NaN where missing
 * @param weights one per point, 0 or more
 * @returns NaN if no point has weight
 */
export function coveredShare(points: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = weights.reduce((sum, weight, index) => (Number.isNaN(points[index]) ? sum : sum + weight), 0);
  return ratio(covered, total);
}
