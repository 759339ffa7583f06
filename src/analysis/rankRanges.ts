import { descendingRanks } from "./descendingRanks";
import { nearestRankPercentile } from "./nearestRankPercentile";
import { randomNumbers } from "./randomNumbers";
import { weightedMean } from "./weightedMean";

/** Which percentiles of its ranks a row is described by. */
const RANK_PERCENTILES = [5, 50, 95] as const;

export interface WeightDraws {
  /** 0 to 1: a weight of 4 and a spread of 0.25 give weights from 3 to 5, all equally likely. */
  readonly spread: number;
  readonly draws: number;
  readonly seed: number;
}

/** Sums of the same products in another order differ by a crumb, and are still a tie. */
const roundedScore = (points: readonly number[], weights: readonly number[]): number =>
  Math.round(1e9 * weightedMean(points, weights)) / 1e9;

/**
 * Where a row ranks when nobody knows the weights exactly: the 5th, 50th and 95th percentile of its rank, 1 for the best, over random
 * weights.
 *
 * @param points one row each, NaN where missing; every row has a point with weight
 * @param weights one per point, 0 or more; what a row lacks, its other points carry
 */
export function rankRanges(
  points: readonly (readonly number[])[],
  weights: readonly number[],
  { spread, draws, seed }: WeightDraws,
): number[][] {
  const random = randomNumbers(seed);
  const ranks = points.map(() => new Uint32Array(draws));
  const scores = new Float64Array(points.length);
  for (let draw = 0; draw < draws; draw++) {
    // A random number is below 1, so a weight above 0 stays above 0 even if the spread is 1.
    const drawn = weights.map((weight) => weight * (1 + spread * (1 - 2 * random())));
    for (let row = 0; row < points.length; row++) scores[row] = roundedScore(points[row]!, drawn);
    const found = descendingRanks(scores);
    for (let row = 0; row < points.length; row++) ranks[row]![draw] = found[row]!;
  }
  return ranks.map((ofRow) => {
    ofRow.sort();
    return RANK_PERCENTILES.map((percent) => nearestRankPercentile(ofRow, percent));
  });
}
