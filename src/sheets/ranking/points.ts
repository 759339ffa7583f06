import { minmaxPoints } from "../../analysis/minmaxPoints";
import { percentilePoints } from "../../analysis/percentilePoints";
import type { ScoringMethod } from "../recipe";

/** Where half and full points begin under the scoring method "Thresholds". */
export interface Thresholds {
  readonly half: number;
  readonly full: number;
}

/** Points from 0 to 100 for every industry on one criterion; NaN without data. */
export function points(values: readonly number[], method: ScoringMethod, { half, full }: Thresholds): number[] {
  if (method === "Percentile") return percentilePoints(values);
  if (method === "Min-max") return minmaxPoints(values);
  return values.map((value) => (Number.isNaN(value) ? NaN : value >= full ? 100 : value >= half ? 50 : 0));
}
