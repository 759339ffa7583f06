/**
 * The smallest value that at least so many percent of the values do not exceed. It is always one of the values: a percentile of ranks is
 * a rank, never a half.
 *
 * @param ordered in ascending order, at least one
 * @param percent a whole number from 1 to 100
 */
export function nearestRankPercentile(ordered: ArrayLike<number>, percent: number): number {
  return ordered[Math.ceil((percent * ordered.length) / 100) - 1]!;
}
