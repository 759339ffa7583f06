import type { Titles } from "../../data/titles";
import type { Recipe } from "../../sheets/recipe";
import { recipeFor } from "../../sheets/recipeFor";
import type { RankingChoices } from "./rankingChoices";

/** The recipe of what was decided. @param madeOn the day, as 2026-11-21 */
export function recipeOf(
  { switchedOff, regionName, ...choices }: RankingChoices,
  madeOn: string,
  titles: Titles,
): Recipe {
  const named = regionName.trim() === "" ? {} : { regionName: regionName.trim() };
  const recipe = recipeFor({ ...choices, ...named, madeOn }, titles);
  return {
    ...recipe,
    areas: recipe.areas.map((area) => ({ ...area, included: !switchedOff.includes(area.fips) })),
  };
}
