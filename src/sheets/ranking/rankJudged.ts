import { ascendingRanks } from "../../analysis/ascendingRanks";
import { coveredShare } from "../../analysis/coveredShare";
import { aggregations } from "../../measures/aggregations";
import type { Recipe } from "../recipe";
import type { ByCriterion } from "./criteria";
import { criteria } from "./criteria";
import type { JudgedIndustry, RankedIndustry } from "./rankedIndustry";
import { dataStatus, note, why } from "./sentences";

const inOrder = (values: ByCriterion<number>) => criteria.map(({ key }) => values[key]);

/** 1 is the largest; equal values share a rank, missing ones have none. */
const descendingRanks = (values: readonly number[]) => ascendingRanks(values.map((value) => -value));

function adjusted(score: number, { adjustment, reason }: JudgedIndustry["cells"]["entries"]): number {
  const counts = typeof adjustment === "number" && (reason ?? "") !== "";
  return Math.max(0, Math.min(100, score + (counts ? adjustment : 0)));
}

/** Scores and ranks under the chosen weights, and the ranks under three presets, which show whether the answer hangs on the weights. */
export function rankJudged(
  industries: readonly JudgedIndustry[],
  recipe: Recipe,
  weights: Readonly<Record<"chosen" | "starting" | "equal", ByCriterion<number>>>,
): RankedIndustry[] {
  // Rounded, because scores that are equal on paper may differ by a crumb in binary and would not share a rank.
  const under = (row: JudgedIndustry, preset: keyof typeof weights, coverage: number) => {
    const scored = { points: inOrder(row.points), weights: inOrder(weights[preset]), coverage };
    return Number((aggregations.arithmetic.compute(scored) ?? NaN).toFixed(9));
  };
  const scored = industries.map((row) => {
    const completeness = coveredShare(inOrder(row.points), inOrder(weights.chosen));
    const scoreBefore = under(row, "chosen", recipe.cuts.coverage);
    const score = adjusted(scoreBefore, row.cells.entries);
    const ranked = row.eligible && !Number.isNaN(score);
    const scores = { starting: ranked ? under(row, "starting", 0) : NaN, equal: ranked ? under(row, "equal", 0) : NaN };
    return { ...row, completeness, scoreBefore, score, ranked, scores };
  });
  const ranks = (value: (row: (typeof scored)[number]) => number) =>
    descendingRanks(scored.map((row) => (row.ranked ? value(row) : NaN)));
  const rank = ranks(({ score }) => score);
  const starting = ranks(({ scores }) => scores.starting);
  const equal = ranks(({ scores }) => scores.equal);
  const elimination = ranks(({ testsPassed }) => testsPassed);
  return scored.map((row, index) => ({
    ...row,
    rank: rank[index]!,
    ranks: { starting: starting[index]!, equal: equal[index]!, elimination: elimination[index]! },
    dataStatus: dataStatus(row, recipe),
    note: note(row, recipe),
    why: why(row, recipe),
  }));
}
