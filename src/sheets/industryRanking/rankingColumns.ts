import type { Placed } from "../layout";
import type { LastBuild } from "../ranking/rankingFacts";
import type { Recipe } from "../recipe";
import { entryColumns } from "./entryColumns";
import { factColumns } from "./factColumns";
import { lastBuildColumns } from "./lastBuildColumns";
import { measureColumns } from "./measureColumns";
import type { RankColumn } from "./rankColumn";
import { helper } from "./rankColumn";
import { pointsColumns, scoreColumns } from "./scoreColumns";
import { sentenceColumns } from "./sentenceColumns";
import { shiftShareColumns } from "./shiftShareColumns";
import { verdictColumns } from "./verdictColumns";

/** The answer first, then what it rests on; what only formulas need is folded away at the right. */
export function rankingColumns(
  recipe: Recipe,
  wide: Placed,
  wideRow: (naics: string) => number,
  lastBuild: LastBuild | null,
): RankColumn[] {
  const facts = factColumns(recipe, wide, wideRow);
  const measures = measureColumns(recipe.end);
  const sentences = sentenceColumns(recipe);
  const rebuilt = lastBuildColumns(lastBuild);
  return [
    scoreColumns.rank,
    ...titleAndCode,
    scoreColumns.score,
    verdictColumns.quadrant,
    decision,
    ...[verdictColumns.gate, sentences.status],
    facts.jobsEnd,
    measures.lq,
    measures.growth,
    shiftShareColumns.competitiveEffect,
    measures.wageRatio,
    ...pointsColumns,
    scoreColumns.completeness,
    facts.jobsBase,
    measures.jobChange,
    shiftShareColumns.nationalGrowth,
    shiftShareColumns.industryMix,
    measures.averageWage,
    sentences.why,
    sentences.note,
    ...scoreColumns.presets,
    ...rebuilt.sinceLastBuild,
    ...Object.values(others),
    level(recipe),
    shiftShareColumns.check,
    ...[measures, facts, verdictColumns, scoreColumns].flatMap(({ helpers }) => helpers),
    ...rebuilt.own,
  ];
}

const titleAndCode: RankColumn[] = [
  { key: "industry", header: "Industry", width: 42, value: ({ cells }) => cells.title },
  { key: "naics", header: "NAICS", width: 10, value: ({ cells }) => cells.naics },
];

const { decision, ...others } = entryColumns;

const level = (recipe: Recipe): RankColumn =>
  helper({ key: "level", header: "Level", width: 9, value: () => levelNames[recipe.level] });

const levelNames = { 2: "Sector", 3: "Subsector", 4: "Group", 5: "Industry", 6: "National" } as const;
