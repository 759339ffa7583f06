import { rankRanges } from "../analysis/rankRanges";
import { aggregations } from "./aggregations";
import {
  aggregation,
  coverage,
  criteria,
  directions,
  draws,
  normalization,
  seed,
  spread,
  weights,
} from "./inputs/scoring";
import type { Result, Rows } from "./result";
import { pointsOf } from "./scores";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

/** Ranks that are kept at once, four bytes each; 500 industries with 100,000 draws. */
const MOST_RANKS = 50_000_000;

const tooMany = (rows: number, draws: number): Rows => {
  const most = spoken.count(Math.floor(MOST_RANKS / rows));
  const because = `${spoken.count(draws)} draws for ${spoken.count(rows)} rows take more memory than there is: give at most ${most} draws.`;
  return [[{ problem: "impossible", because }]];
};

export const rankRange = tableMeasure({
  name: "RANK_RANGE",
  title: "Range of ranks",
  summary: "How far an industry's rank depends on the weights: its rank over many sets of random weights.",
  formula:
    "each weight x a random number from 1 - spread to 1 + spread, then the driver score and its rank (1 = highest), as often as draws says; the 5th, 50th and 95th percentile of these ranks",
  reading:
    "3, 4, 9: typically fourth; in nine of ten sets of weights between third and ninth. A narrow range is a rank to rely on.",
  edgeCases: [
    "A row without a score, because its criteria carry less than 0.7 of the weight, is #N/A and counts for nobody's rank.",
    "The percentiles are ranks that occurred (nearest rank), never halves; equal scores share the better rank.",
    "A spread of 0 gives the rank of DRIVER_SCORE three times.",
    "The random numbers come from the generator mulberry32: same seed, same answer, on every computer.",
    "Each criterion is normalized once, before the weights are drawn.",
  ],
  source: "OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 7: uncertainty and sensitivity.",
  numberFormat: "0",
  inputs: { criteria, weights, directions, normalization, aggregation, spread, draws, seed },
  example: {
    values: {
      // First and last are so on everything. Of the two between, the third row wins where the second criterion weighs more than the
      // first: 2.25 to 3.75 against 3 to 5, which happens in 9.4% of the draws.
      criteria: [
        [4, 4],
        [3, 2],
        [2, 3],
        [1, 1],
      ],
      weights: [4, 3],
      directions: [1, 1],
      normalization: "percentile",
      aggregation: "arithmetic",
      spread: 0.25,
      draws: 1_000,
      seed: 1,
    },
    result: [
      [1, 1, 1],
      [2, 2, 3],
      [2, 3, 3],
      [4, 4, 4],
    ],
  },
  missingRow: "itself",
  missing: "The criteria that are there carry less than 0.7 of the weight, so the row has no score and no rank.",
  nativeReason:
    "Excel's own random numbers have no seed and change with every recalculation, and one cell cannot hold a thousand rankings.",
  titles: () => ["Rank, 5th percentile", "Rank, median", "Rank, 95th percentile"],
  says: ([best, median, worst]: readonly [number, number, number]) =>
    best === worst
      ? `Rank ${spoken.count(median)}, whatever the weights within the spread.`
      : `Typically rank ${spoken.count(median)}; between ${spoken.count(best)} and ${spoken.count(worst)} in nine of ten sets of weights.`,
  compute: (of) => {
    const { aggregation, weights } = of;
    const points = pointsOf(of);
    const scores = points.map((row) =>
      aggregations[aggregation].compute({ points: row, weights, coverage: coverage.default }),
    );
    const ranked = points.flatMap((row, index) => (Number.isFinite(scores[index] ?? NaN) ? [{ index, row }] : []));
    if (ranked.length * of.draws > MOST_RANKS) return tooMany(ranked.length, of.draws);
    // The geometric mean orders as the arithmetic mean of the logarithms does.
    const averaged = ranked.map(({ row }) => (aggregation === "geometric" ? row.map(Math.log) : row));
    const ranges = rankRanges(averaged, weights, of);
    const results = scores.map((score): Result[] => Array<Result>(3).fill(score === null ? null : NaN));
    for (const [place, { index }] of ranked.entries()) results[index] = ranges[place]!;
    return results;
  },
});
