import { aggregations } from "./aggregations";
import { aggregation, coverage, criteria, directions, normalization, weights } from "./inputs";
import { normalizations } from "./normalizations";
import { tableMeasure } from "./tableMeasure";

/** A geometric mean needs points above 0, so the scales that begin at 0 begin at 1. */
const fromOne = (points: number): number => 1 + 0.99 * points;

export const driverScore = tableMeasure({
  name: "DRIVER_SCORE",
  title: "Driver score",
  summary: "One score per industry from several criteria, each with its weight.",
  reading: "80 means that, over the criteria and their weights, the industry stands above most of the others.",
  source: "OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 5 to 7.",
  numberFormat: "0",
  inputs: { criteria, weights, directions, normalization, aggregation, coverage },
  example: {
    values: {
      criteria: [
        [1.8, 0.02, 61_000],
        [0.7, 0.05, 48_000],
        [1.2, -0.01, 52_000],
      ],
      weights: [2, 1, 1],
      directions: [1, 1, 1],
      normalization: "percentile",
      aggregation: "arithmetic",
      coverage: 0.7,
    },
    result: [[87.5], [25], [37.5]],
  },
  missing: "The criteria that are there carry less of the weight than the coverage asks for.",
  terms: { score: aggregations.arithmetic },
  nativeReason:
    "The geometric mean of a row with gaps needs an array formula in Excel 2016. The arithmetic score takes points, which NORMALIZE's formulas give.",
  compute: ({ criteria, weights, directions, normalization, aggregation, coverage }) => {
    const { compute } = normalizations[normalization];
    const startsAtZero = normalization === "percentile" || normalization === "minmax";
    const columns = weights.map((_, column) => {
      const points = compute(criteria.map((row) => row[column]! * directions[column]!));
      return aggregation === "geometric" && startsAtZero ? points.map(fromOne) : points;
    });
    return criteria.map((_, row) => {
      const points = columns.map((column) => column[row]!);
      return [aggregations[aggregation].compute({ points, weights, coverage })];
    });
  },
});
