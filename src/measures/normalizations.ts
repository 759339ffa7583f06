import { ascendingRanks } from "../analysis/ascendingRanks";
import { minmaxPoints } from "../analysis/minmaxPoints";
import { NEUTRAL_POINTS } from "../analysis/neutralPoints";
import { percentilePoints } from "../analysis/percentilePoints";
import { zScores } from "../analysis/zScores";
import type { Native } from "./measure";

/** A way to make one column comparable with others. */
export interface Normalization extends Native<"value" | "column"> {
  /** @param column numbers, NaN where missing; the result has them in the same places */
  compute(column: readonly number[]): number[];
}

/** All values equal, or a single one: then there is no order to express. */
const flat = (column: string): string => `MAX(${column})=MIN(${column})`;

/** `native` takes the cell of one value and the whole column it stands in; both must hold the value as a number. */
export const normalizations = {
  percentile: {
    compute: percentilePoints,
    native: ({ value, column }) =>
      `IF(${flat(column)},${NEUTRAL_POINTS},100*(RANK.EQ(${value},${column},1)-1)/(COUNT(${column})-1))`,
  },
  minmax: {
    compute: minmaxPoints,
    native: ({ value, column }) =>
      `IF(${flat(column)},${NEUTRAL_POINTS},100*(${value}-MIN(${column}))/(MAX(${column})-MIN(${column})))`,
  },
  rank: {
    compute: ascendingRanks,
    native: ({ value, column }) => `RANK.EQ(${value},${column},1)`,
  },
  zscore: {
    compute: zScores,
    // STDEV.S of equal values can be a crumb above 0, and would give a z-score out of nothing.
    native: ({ value, column }) => `(${value}-AVERAGE(${column}))/IF(${flat(column)},0,STDEV.S(${column}))`,
  },
} satisfies Record<string, Normalization>;
