import type { RankingFacts } from "../../src/sheets/ranking/rankingFacts";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../src/sheets/recipe";
import { sampleFacts, sampleProvenance, sampleRecipe } from "../sheets/sampleRanking";

/** Two counties and four industries of the sample: small enough to be built hundreds of times. */
export const smallRecipe: Recipe = { ...sampleRecipe, areas: sampleRecipe.areas.slice(0, 2) };

export const smallFacts = smallFactsOf([0, 1, 2, 3]);

/** The same with other industries of the sample. */
export function smallFactsOf(which: readonly number[]): RankingFacts {
  return {
    ...sampleFacts,
    industries: which.map((at) => {
      const industry = sampleFacts.industries[at]!;
      const { base, end } = industry.counties;
      return { ...industry, counties: { base: base.slice(0, 2), end: end.slice(0, 2) } };
    }),
    areas: sampleFacts.areas.slice(0, 2),
    areaEntries: sampleFacts.areaEntries.slice(0, 2),
  };
}

export const smallWorkbook = rankingWorkbook(smallRecipe, smallFacts, sampleProvenance).workbook;
