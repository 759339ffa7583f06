import { aggregations } from "./aggregations";
import { aggregation, coverage, criteria, directions, normalization, weights } from "./inputs/scoring";
import { pointsOf } from "./scores";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const driverScore = tableMeasure({
  name: "DRIVER_SCORE",
  title: "Driver score",
  summary: "One score per industry from several criteria, each with its weight.",
  formula:
    "sum of weight x points / sum of the weights of the criteria that are there; points are the normalized criteria",
  reading: "80 means that, over the criteria and their weights, the industry stands above most of the others.",
  edgeCases: [
    "A missing criterion is left out and the others carry its weight; below the coverage the score is #N/A, never a low score.",
    "A criterion on which all are equal gives everyone the same points: 50, or 0 as z-scores, or 1 as ranks.",
    "geometric runs from 1 to 100 and is undefined for z-scores at or below 0: #DIV/0!.",
    "Adding or dropping a row changes the points of the others: compare scores within one call.",
  ],
  peers:
    "COINr's generalised mean returns nothing as soon as one criterion is missing; here, as in its arithmetic mean, the others are re-weighted.",
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
  missingRow: "itself",
  missing: "The criteria that are there carry less of the weight than the coverage asks for.",
  nativeReason:
    "One cell would have to hold the points of every criterion: first NORMALIZE each criterion in a column of its own, then SUMPRODUCT(weights,points)/SUM(weights).",
  says: ([score]: readonly [number]) =>
    `A score of ${spoken.decimal(score, 1)}: the average of its points over the criteria, by weight.`,
  compute: (of) => {
    const { compute } = aggregations[of.aggregation];
    return pointsOf(of).map((points) => [compute({ points, weights: of.weights, coverage: of.coverage })]);
  },
});
