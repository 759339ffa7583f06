import type { RankingFacts } from "../sheets/ranking/rankingFacts";
import { chosenTotals } from "../sheets/ranking/rankingTotals";
import type { Recipe } from "../sheets/recipe";

/** All jobs of the counties whose total is known in both years: a county with one year only is no growth. */
export interface ComparableTotals {
  readonly base: number;
  readonly end: number;
  /** How many counties these jobs are of. */
  readonly counties: number;
  /** How many are in the region. */
  readonly included: number;
}

export function comparableTotals({ areas, totalBasis }: Recipe, facts: RankingFacts): ComparableTotals {
  const included = facts.areas.filter((_, area) => areas[area]!.included);
  const both = included.flatMap((years) => {
    const base = chosenTotals(totalBasis, years.base).jobs;
    const end = chosenTotals(totalBasis, years.end).jobs;
    return base === null || end === null ? [] : [{ base, end }];
  });
  return {
    base: both.reduce((sum, { base }) => sum + base, 0),
    end: both.reduce((sum, { end }) => sum + end, 0),
    counties: both.length,
    included: included.length,
  };
}
