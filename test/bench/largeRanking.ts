import type { RankingFacts, Years } from "../../src/sheets/ranking/rankingFacts";
import type { RegionCell } from "../../src/data/regionCell";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../src/sheets/recipe";
import { recipeDefaults } from "../../src/sheets/recipe";
import type { Workbook } from "../../src/sheets/sheet";
import { publishedCell, withheldCell } from "../sheets/regionCellOf";

/** A generated ranking of any size; every seventh cell is withheld. */
export function largeRanking(industries: number, counties: number): Workbook {
  const recipe: Recipe = {
    ...recipeDefaults,
    regionName: "Generated region",
    areas: Array.from({ length: counties }, (_, at) => ({
      fips: String(10_001 + at),
      name: `County ${at + 1}, Nowhere`,
      included: true,
    })),
    reference: { code: "98000", name: "Generated reference" },
    base: 2021,
    end: 2024,
    level: 6,
    madeOn: "2026-11-21",
    invented: true,
  };
  return rankingWorkbook(recipe, factsOf(industries, counties), {
    sources: [],
    refused: [],
    findings: [],
    version: "bench",
  }).workbook;
}

function factsOf(industries: number, counties: number): RankingFacts {
  const jobs = (industry: number, area: number, year: number) => ((industry * 31 + area * 17 + year * 7) % 997) + 5;
  const cell = (industry: number, area: number, year: number): RegionCell => {
    const known = jobs(industry, area, year);
    if ((industry + area + year) % 7 > 0) return publishedCell(known);
    return withheldCell({ low: 0, estimate: known, high: known * 3 });
  };
  const years = <Of>(of: (year: number) => Of): Years<Of> => ({ base: of(0), end: of(1) });
  const each = Array.from({ length: counties }, (_, area) => area);
  const totals = (size: number) =>
    years((year) => ({
      covered: publishedCell(size * (100 + year)),
      private: publishedCell(size * (90 + year)),
    }));
  return {
    industries: Array.from({ length: industries }, (_, industry) => ({
      naics: String(111_110 + industry),
      title: `Industry number ${industry} of a long and telling title`,
      classChange: "",
      reference: years((year) => publishedCell(jobs(industry, 99, year) * 1_000)),
      counties: years((year) => each.map((area) => cell(industry, area, year))),
      entries: {},
      lastRank: null,
      own: [],
    })),
    ended: [],
    areas: each.map((area) => totals(1_000 + area)),
    reference: totals(1_000_000),
    areaEntries: each.map(() => ({})),
    lastBuild: null,
  };
}
