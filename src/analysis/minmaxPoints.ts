import { extent } from "simple-statistics";
import { known } from "./known";
import { NEUTRAL_POINTS } from "./neutralPoints";
import { tellsApart } from "./tellsApart";

/**
 * Place between the smallest value (0) and the largest (100).
 *
 * @param values one column, NaN where missing
 * @returns points in the same order, NaN where missing; `NEUTRAL_POINTS` for every value of a column that tells nobody apart
 */
export function minmaxPoints(values: readonly number[]): number[] {
  if (!tellsApart(values)) return values.map((value) => (Number.isNaN(value) ? NaN : NEUTRAL_POINTS));
  const [smallest, largest] = extent(known(values));
  return values.map((value) => (100 * (value - smallest)) / (largest - smallest));
}
