import { noFileCell } from "../data/regionCell";
import { byCountyTable } from "../sheets/byCounty";
import { rankingColumns } from "../sheets/industryRanking/rankingColumns";
import { place } from "../sheets/layout";
import type { RankingFacts } from "../sheets/ranking/rankingFacts";
import type { Recipe } from "../sheets/recipe";
import { regionTable } from "../sheets/regionTable";

/** A column that a build makes, as far as reading it back needs. */
export interface BuiltColumn {
  readonly key: string;
  readonly header: string;
  /** To be filled in or changed by the analyst. */
  readonly input?: boolean;
}

/** The columns of the ranking that are not the analyst's own. */
export function rankingColumnsOf(recipe: Recipe): BuiltColumn[] {
  const noRow = () => 0;
  return rankingColumns(recipe, place(byCountyTable(recipe, [])), noRow, { ownColumns: [] });
}

/** The columns of the table of counties. */
export const regionColumnsOf = (recipe: Recipe): readonly BuiltColumn[] =>
  regionTable({ ...recipe, areas: [] }, noFacts, 1).columns;

const nothing = { covered: noFileCell, private: noFileCell };

const noFacts: RankingFacts = {
  industries: [],
  ended: [],
  areas: [],
  reference: { base: nothing, end: nothing },
  areaEntries: [],
  lastBuild: null,
};
