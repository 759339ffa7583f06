import { tellsApart } from "../analysis/tellsApart";
import { normalizations } from "./normalizations";
import type { aggregations } from "./aggregations";

export interface Criteria {
  /** Industries in rows, criteria in columns. */
  readonly criteria: readonly (readonly number[])[];
  /** One per criterion: 1 if more is better, -1 if less is. */
  readonly directions: readonly number[];
  readonly normalization: keyof typeof normalizations;
  readonly aggregation: keyof typeof aggregations;
}

/** A geometric mean needs points above 0, so the scales that begin at 0 begin at 1. */
const fromOne = (points: number): number => 1 + 0.99 * points;

/** A criterion that tells nobody apart has no deviation: everybody who has it stands at the mean. */
const middle = (value: number): number => (Number.isNaN(value) ? NaN : 0);

/** The points of every industry, a row each, NaN where a criterion is missing. More points are better. */
export function pointsOf({ criteria, directions, normalization, aggregation }: Criteria): number[][] {
  const { compute } = normalizations[normalization];
  const startsAtZero = normalization === "percentile" || normalization === "minmax";
  const columns = directions.map((direction, column) => {
    const values = criteria.map((row) => row[column]! * direction);
    const points = normalization === "zscore" && !tellsApart(values) ? values.map(middle) : compute(values);
    return aggregation === "geometric" && startsAtZero ? points.map(fromOne) : points;
  });
  return criteria.map((_, row) => columns.map((column) => column[row]!));
}
