import { startingWeights } from "../sheets/ranking/criteria";
import type { Recipe } from "../sheets/recipe";
import { recipeDefaults } from "../sheets/recipe";
import { expectedWorkbook } from "./expectedWorkbook";

/** Whatever the recipe, a ranking has the same names. */
const anyRecipe: Recipe = {
  ...recipeDefaults,
  regionName: "",
  areas: [{ fips: "", name: "", included: true }],
  reference: { code: "", name: "" },
  base: 0,
  end: 1,
  weights: startingWeights,
  madeOn: "",
};

/** The names that a build with this number defines. */
export const builtNames = (key: string): string[] => expectedWorkbook(anyRecipe).names.map(({ name }) => name + key);
