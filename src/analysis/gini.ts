import { sum } from "simple-statistics";
import { ratio } from "./ratio";

/**
 * Gini coefficient: half the mean difference between any two, relative to the mean.
 *
 * Each value counts as often as its weight says. Sorting takes the weights along with the values, so the order of the rows does not
 * matter. A gap between two neighbors is part of the difference of everyone below it from everyone above it.
 * @returns NaN where all is 0
 */
export function gini(values: readonly number[], weights: readonly number[]): number {
  const ordered = values.map((_, row) => row).sort((left, right) => values[left]! - values[right]!);
  const everyone = sum([...weights]);
  let below = 0;
  let differences = 0;
  for (const [place, row] of ordered.slice(0, -1).entries()) {
    below += weights[row]!;
    differences += (values[ordered[place + 1]!]! - values[row]!) * below * (everyone - below);
  }
  return ratio(differences, everyone * sum(values.map((value, row) => value * weights[row]!)));
}

/** The same times n / (n - 1), which reaches 1 where one of n has all. Rows of weight 0 are none of the n. */
export function correctedGini(values: readonly number[], weights: readonly number[]): number {
  const count = weights.filter((weight) => weight > 0).length;
  return gini(values, weights) * ratio(count, count - 1);
}
