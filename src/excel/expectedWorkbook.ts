import { noFileCell } from "../data/regionCell";
import type { RankingFacts } from "../sheets/ranking/rankingFacts";
import { rankingWorkbook } from "../sheets/rankingWorkbook";
import type { Recipe } from "../sheets/recipe";
import type { Workbook } from "../sheets/sheet";

/**
 * What a recipe makes of facts that nobody knows: every cell beside the tables as it was built, and the tables' columns. What a
 * workbook holds beyond it was typed or changed by a person. Sources & Method hangs on the files read: there only its place is known.
 */
export const expectedWorkbook = (recipe: Recipe): Workbook =>
  rankingWorkbook(recipe, blankFacts(recipe), { sources: [], refused: [], findings: [], version: "" }).workbook;

function blankFacts({ areas }: Recipe): RankingFacts {
  const nothing = { covered: noFileCell, private: noFileCell };
  const years = { base: nothing, end: nothing };
  return {
    industries: [],
    ended: [],
    areas: areas.map(() => years),
    reference: years,
    areaEntries: areas.map(() => ({})),
    lastBuild: null,
  };
}
