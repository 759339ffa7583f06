import { startingWeights } from "../sheets/ranking/criteria";
import type { Recipe } from "../sheets/recipe";
import { recipeDefaults } from "../sheets/recipe";
import { expectedWorkbook } from "./expectedWorkbook";

/** Whatever the recipe, a ranking has the same names. */
export const anyRecipe: Recipe = {
  ...recipeDefaults,
  regionName: "",
  areas: [{ fips: "", name: "", included: true }],
  reference: { code: "", name: "" },
  base: 0,
  end: 1,
  weights: startingWeights,
  madeOn: "",
};

let known: readonly string[] | undefined;

/** The names that a build with this number defines. */
export function builtNames(key: string): string[] {
  known ??= expectedWorkbook(anyRecipe).names.map(({ name }) => name);
  return known.map((name) => name + key);
}
