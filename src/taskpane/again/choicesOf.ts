import type { Recipe } from "../../sheets/recipe";
import type { RankingChoices } from "../engine/rankingChoices";

/** What a recipe decided, for the wizard. The last year stays open: new data have a newer one. */
export function choicesOf(recipe: Recipe): Omit<RankingChoices, "end"> {
  const { regionName, base, ownership, level, totalBasis, useEstimates, scoring, rankOnly, weights, cuts } = recipe;
  const codes = (areas: Recipe["areas"]) => areas.map(({ fips }) => fips);
  return {
    ...{ regionName, base, ownership, level, totalBasis, useEstimates, scoring, rankOnly, weights, cuts },
    areas: codes(recipe.areas),
    switchedOff: codes(recipe.areas.filter(({ included }) => !included)),
    reference: recipe.reference.code,
  };
}
