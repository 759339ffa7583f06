import type { Recipe } from "../recipe";
import type { ByCriterion } from "./criteria";
import { byCriterion, equalWeights, startingWeights } from "./criteria";
import { measureIndustry } from "./measureIndustry";
import { points } from "./points";
import type { JudgedIndustry, RankedIndustry } from "./rankedIndustry";
import type { RankingFacts } from "./rankingFacts";
import type { RankingTotals } from "./rankingTotals";
import { chosenTotals, rankingTotals } from "./rankingTotals";
import type { SumChoices } from "./regionSums";
import { rankJudged } from "./rankJudged";
import { verdict } from "./verdict";

export interface Ranking {
  readonly totals: RankingTotals;
  /** Whether at least one industry has data for the criterion; if not, its weight is not in use. */
  readonly hasData: ByCriterion<boolean>;
  /** The recipe's weights where there is data, elsewhere 0. */
  readonly weightsInUse: ByCriterion<number>;
  /** Where full points begin under "Thresholds". */
  readonly full: ByCriterion<number>;
  /** Best first; those without a rank follow, largest first. */
  readonly industries: readonly RankedIndustry[];
}

/** The industries of a recipe: measured, judged by its cuts, scored and ranked. */
export function rankIndustries(recipe: Recipe, facts: RankingFacts): Ranking {
  const totals = rankingTotals(recipe, facts);
  const choices = sumChoices(recipe, facts);
  const measured = facts.industries.map((cells) => measureIndustry(cells, totals, choices));
  const full = byCriterion((each) =>
    typeof each.full === "number" ? each.full : each.full.value(recipe.cuts, totals),
  );
  const columns = byCriterion(({ key, half, of }) =>
    points(measured.map(of), recipe.scoring, { half, full: full[key] }),
  );
  const hasData = byCriterion(({ key }) => !columns[key].every(Number.isNaN));
  const inUse = (weights: ByCriterion<number>) => byCriterion(({ key }) => (hasData[key] ? weights[key] : 0));
  const judged = measured.map((industry, row): JudgedIndustry => ({
    ...industry,
    ...verdict(industry, recipe),
    points: byCriterion(({ key }) => columns[key][row]!),
  }));
  const weights = { chosen: inUse(recipe.weights), starting: inUse(startingWeights), equal: inUse(equalWeights) };
  const industries = rankJudged(judged, recipe, weights).sort(bestFirst);
  return { totals, hasData, weightsInUse: weights.chosen, full, industries };
}

function sumChoices({ areas, useEstimates, totalBasis }: Recipe, facts: RankingFacts): SumChoices {
  const totals = (year: "base" | "end") => facts.areas.map((area) => chosenTotals(totalBasis, area[year]).jobs);
  const included = areas.map((area) => area.included);
  return { included, useEstimates, totals: { base: totals("base"), end: totals("end") } };
}

function bestFirst(left: RankedIndustry, right: RankedIndustry): number {
  const order = (number: number) => (Number.isNaN(number) ? Infinity : number);
  const byRank = order(left.rank) - order(right.rank);
  const byJobs = order(-left.sums.end) - order(-right.sums.end);
  return byRank || byJobs || (left.cells.naics < right.cells.naics ? -1 : 1);
}
