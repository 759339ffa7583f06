import { sum } from "simple-statistics";
import { ratio } from "./ratio";

/** Average of a function of each value relative to the mean; for equal values rounding would leave a little less than nothing. */
function average(values: readonly number[], of: (relative: number) => number): number {
  const center = ratio(sum([...values]), values.length);
  return Math.max(0, ratio(sum(values.map((value) => of(ratio(value, center)))), values.length));
}

/** Theil's T: each value relative to the mean, times its logarithm, on average. A 0 adds nothing and still counts. */
export function theilT(values: readonly number[]): number {
  return average(values, (relative) => (relative === 0 ? 0 : relative * Math.log(relative)));
}

/** Theil's L, the mean logarithmic deviation. A 0 has no logarithm: NaN. */
export function theilL(values: readonly number[]): number {
  return average(values, (relative) => (relative > 0 ? 0 - Math.log(relative) : NaN));
}
