import { coveredShare } from "../analysis/coveredShare";
import { weightedGeometricMean } from "../analysis/weightedGeometricMean";
import { weightedMean } from "../analysis/weightedMean";

/** One industry's points, NaN where missing, the weight of each, and the share of the weight that must be covered. */
export interface Scored {
  readonly points: readonly number[];
  readonly weights: readonly number[];
  readonly coverage: number;
}

/** Rounded, because shares such as 0.1 + 0.2 + 0.4 miss 0.7 by a crumb and are still 0.7. */
const isShort = ({ points, weights, coverage }: Scored): boolean =>
  Number((coveredShare(points, weights) - coverage).toFixed(9)) < 0;

/** Ways to make one score of an industry's points; null where too few of them are there. */
export const aggregations = {
  arithmetic: {
    compute: (of: Scored): number | null => (isShort(of) ? null : weightedMean(of.points, of.weights)),
    /** `points` and `weights` are two rows of the same shape; a missing point is any text, such as "". */
    native: (at: Readonly<Record<keyof Scored, string>>): string => {
      const covered = `SUMPRODUCT(${at.weights},--ISNUMBER(${at.points}))`;
      const score = `SUMPRODUCT(${at.weights},${at.points})/${covered}`;
      return `IF(ROUND(${covered}/SUM(${at.weights})-${at.coverage},9)<0,NA(),${score})`;
    },
  },
  geometric: {
    compute: (of: Scored): number | null => (isShort(of) ? null : weightedGeometricMean(of.points, of.weights)),
  },
};
