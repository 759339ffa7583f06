import { growthRate } from "../../measures/growthRate";
import type { Recipe, TotalBasis } from "../recipe";
import type { AreaTotals, RankingFacts } from "./rankingFacts";

/** The totals behind every location quotient, shift-share and wage ratio. NaN is missing. */
export interface RankingTotals {
  readonly regionBase: number;
  readonly regionEnd: number;
  readonly referenceBase: number;
  readonly referenceEnd: number;
  readonly referenceGrowth: number;
  /** Average annual pay of the region's jobs in the end year, dollars. */
  readonly regionWage: number;
  readonly years: number;
}

/** Sums what is known; NaN if nothing is. */
export function sumKnown(numbers: readonly (number | null)[]): number {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? NaN : known.reduce((sum, number) => sum + number, 0);
}

/** All jobs under every location quotient. */
export const chosenTotals = (basis: TotalBasis, totals: AreaTotals) =>
  basis === "Private only" ? totals.private : totals.covered;

export function rankingTotals(recipe: Recipe, facts: RankingFacts): RankingTotals {
  const chosen = (totals: AreaTotals) => chosenTotals(recipe.totalBasis, totals);
  const within = facts.areas.filter((_, area) => recipe.areas[area]!.included);
  const referenceBase = chosen(facts.reference.base).jobs ?? NaN;
  const referenceEnd = chosen(facts.reference.end).jobs ?? NaN;
  const regionEnd = sumKnown(within.map(({ end }) => chosen(end).jobs));
  return {
    regionBase: sumKnown(within.map(({ base }) => chosen(base).jobs)),
    regionEnd,
    referenceBase,
    referenceEnd,
    referenceGrowth: growthRate.compute({ start: referenceBase, end: referenceEnd }),
    regionWage: sumKnown(within.map(({ end }) => chosen(end).wages)) / regionEnd,
    years: recipe.end - recipe.base,
  };
}
