/** Shares a total in proportion to weights, equally where all weights are 0 and tell nothing; NaN where a weight is missing. */
export function shareByWeight(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  return weights.map((weight) => total * (sum === 0 ? 1 / weights.length : weight / sum));
}
