import { readFiles } from "../../src/data/readFiles";
import type { Provenance } from "../../src/sheets/provenance";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import type { RankingFacts } from "../../src/sheets/ranking/rankingFacts";
import type { Recipe } from "../../src/sheets/recipe";
import { recipeDefaults } from "../../src/sheets/recipe";
import { columbusCounties, countyFile, nationFile, realFile } from "../data/realData";

/** The ten counties of the Columbus metropolitan area, 2020 to 2023, against the nation; needs ../shared. */
export function columbusRanking(): { recipe: Recipe; facts: RankingFacts; provenance: Provenance } {
  const years = [2020, 2023];
  const reading = readFiles([
    ...years.flatMap((year) => [nationFile(year), ...columbusCounties.map((area) => countyFile(area, year))]),
    realFile("qcew/titles/area-titles-2025.csv"),
  ]);
  const recipe: Recipe = {
    ...recipeDefaults,
    regionName: "Columbus metro",
    areas: columbusCounties.map((fips) => ({ fips, name: reading.titles.areas.get(fips) ?? fips, included: true })),
    reference: { code: "US000", name: "United States" },
    base: 2020,
    end: 2023,
    madeOn: "2026-11-21",
  };
  const { sources, refused } = reading;
  return {
    recipe,
    facts: arrangeFacts(recipe, reading),
    provenance: { sources, refused, findings: [], version: "1.2.3" },
  };
}
