import { mean, sampleStandardDeviation } from "simple-statistics";
import { known } from "./known";
import { tellsApart } from "./tellsApart";

/**
 * Distance from the mean in sample standard deviations (n - 1).
 *
 * @param values one column, NaN where missing
 * @returns scores in the same order, NaN where missing; all NaN for a column that tells nobody apart, which has no deviation
 */
export function zScores(values: readonly number[]): number[] {
  if (!tellsApart(values)) return values.map(() => NaN);
  const present = known(values);
  const center = mean(present);
  const deviation = sampleStandardDeviation(present);
  return values.map((value) => (value - center) / deviation);
}
