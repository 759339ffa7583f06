import type { RankingFacts } from "./ranking/rankingFacts";
import { sumKnown } from "./ranking/rankingTotals";
import type { Recipe } from "./recipe";

/** The region's jobs in the end year, of the ownership that the rows count. */
export interface Jobs {
  /** As the agency publishes it; NaN if a county's is withheld or missing. */
  readonly total: number;
  /** How many counties the total is of; the others have no file of the year. */
  readonly counties: number;
  /** Of the total, what the rows add up to from published cells. */
  readonly published: number;
  /** What the rows add to it by estimates; 0 where the analyst wants none. */
  readonly estimated: number;
}

/** How much of the region's jobs the rows of a ranking account for. */
export function jobsCovered(recipe: Recipe, { areas, industries }: RankingFacts): Jobs {
  const isIncluded = (_: unknown, area: number) => recipe.areas[area]!.included;
  const totals = areas.filter(isIncluded).flatMap(({ end }) => {
    const cell = recipe.ownership === "private" ? end.private : end.covered;
    return cell.status === "noFile" ? [] : [cell.jobs ?? NaN];
  });
  const cells = industries.flatMap(({ counties }) => counties.end.filter(isIncluded));
  const sum = (numbers: readonly (number | null)[]) => sumKnown([0, ...numbers]);
  return {
    total: sumKnown(totals),
    counties: totals.length,
    published: sum(cells.map(({ jobs }) => jobs)),
    estimated: recipe.useEstimates ? sum(cells.map(({ jobs, estimate }) => (jobs === null ? estimate : null))) : 0,
  };
}
