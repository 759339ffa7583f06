import { byCounty, byCountyTable } from "./byCounty";
import { dataSheet } from "./dataSheet";
import { driverMap } from "./driverMap/driverMap";
import { industryRanking, rankingTable } from "./industryRanking/industryRanking";
import { place } from "./layout";
import { listsSheet } from "./lists";
import type { Provenance } from "./provenance";
import type { Ranking } from "./ranking/rankIndustries";
import { rankIndustries } from "./ranking/rankIndustries";
import type { RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import { region, regionPlace } from "./region";
import type { Workbook } from "./sheet";
import { sheetMarks } from "./sheetMarks";
import { sourcesAndMethod } from "./sourcesAndMethod/sourcesAndMethod";
import { start } from "./start";

/** The ranking as a workbook that lives without us: facts are typed values, everything else is a native formula. */
export function rankingWorkbook(
  recipe: Recipe,
  facts: RankingFacts,
  provenance: Provenance,
): { workbook: Workbook; ranking: Ranking } {
  const ranking = rankIndustries(recipe, facts);
  const codes = facts.industries.map(({ naics }) => naics);
  const byCode = codes.map((naics) => ranking.industries.find(({ cells }) => cells.naics === naics)!);
  const wideSpec = byCountyTable(recipe, byCode);
  const rankSpec = rankingTable(recipe, ranking, place(wideSpec), (naics) => codes.indexOf(naics) + 1, facts.lastBuild);
  const map = driverMap(recipe, ranking, place(rankSpec));
  const regionSheet = region(recipe, facts);
  const counties = byCounty(recipe, facts, wideSpec, regionPlace(recipe, facts));
  const rankingSheet = industryRanking(recipe, ranking, rankSpec);
  const method = sourcesAndMethod(recipe, facts, ranking, place(rankSpec), provenance);
  const lists = listsSheet(recipe, ranking, place(rankSpec));
  const parts = [rankingSheet, map, regionSheet, counties, method, lists];
  const sheets = [
    start(recipe, ranking, map.top),
    rankingSheet.sheet,
    map.sheet,
    regionSheet.sheet,
    counties.sheet,
    dataSheet(recipe, facts),
    method.sheet,
    lists.sheet,
  ];
  const names = [...parts.flatMap((part) => part.names), ...sheetMarks(sheets)];
  return { workbook: { title: `Industry ranking: ${recipe.regionName}`, sheets, names }, ranking };
}
