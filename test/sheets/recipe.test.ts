import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../src/sheets/recipe";
import { cellsOf } from "./cellsOf";
import { sampleFacts, sampleProvenance, sampleRecipe } from "./sampleRanking";

const changed: Recipe = {
  ...sampleRecipe,
  regionName: 'Anywhere "on the river" & beyond',
  areas: sampleRecipe.areas.map((area, index) => ({ ...area, included: index !== 2 })),
  useEstimates: false,
  scoring: "Thresholds",
  weights: { ...sampleRecipe.weights, wages: 33.3 },
};

/** What the workbook keeps of its recipe. */
function keptRecipe(recipe: Recipe) {
  const { workbook } = rankingWorkbook(recipe, sampleFacts, sampleProvenance);
  const method = workbook.sheets.find(({ name }) => name === "Sources & Method")!;
  const kept = cellsOf(method).flatMap(({ cell }) => (typeof cell === "string" && cell.startsWith("{") ? cell : []));
  return { workbook, kept };
}

test.each([
  ["defaults", sampleRecipe],
  ["choices", changed],
])("the recipe kept in the workbook gives the same workbook again: %s", (_, recipe) => {
  const { workbook, kept } = keptRecipe(recipe);
  expect(kept).toHaveLength(1);
  const parsed = JSON.parse(kept[0]!) as Recipe;
  expect(parsed).toEqual(recipe);
  expect(rankingWorkbook(parsed, sampleFacts, sampleProvenance).workbook).toEqual(workbook);
});
