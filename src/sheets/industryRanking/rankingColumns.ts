import type { Placed } from "../layout";
import type { Recipe } from "../recipe";
import { styles } from "../style";
import { factColumns } from "./factColumns";
import { measureColumns } from "./measureColumns";
import type { RankColumn } from "./rankColumn";
import { entry, helper } from "./rankColumn";
import { pointsColumns, scoreColumns } from "./scoreColumns";
import { sentenceColumns } from "./sentenceColumns";
import { shiftShareColumns } from "./shiftShareColumns";
import { verdictColumns } from "./verdictColumns";

/** The answer first, then what it rests on; what only formulas need is folded away at the right. */
export function rankingColumns(recipe: Recipe, wide: Placed, wideRow: (naics: string) => number): RankColumn[] {
  const facts = factColumns(recipe, wide, wideRow);
  const measures = measureColumns(recipe.end);
  const sentences = sentenceColumns(recipe);
  return [
    scoreColumns.rank,
    { key: "industry", header: "Industry", width: 42, value: ({ cells }) => cells.title },
    { key: "naics", header: "NAICS", width: 9, value: ({ cells }) => cells.naics },
    scoreColumns.score,
    verdictColumns.quadrant,
    entry("decision", "Decision", 18, styles.text, "Undecided"),
    verdictColumns.gate,
    sentences.status,
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
    scoreColumns.adjustment,
    ...entries,
    helper({ key: "level", header: "Level", width: 9, value: () => levelNames[recipe.level] }),
    shiftShareColumns.check,
    ...measures.helpers,
    ...facts.helpers,
    ...verdictColumns.helpers,
    ...scoreColumns.helpers,
  ];
}

/** What no file tells and the analyst may know. */
const entries = [
  entry("reason", "Reason and evidence", 32, { wrap: true }),
  entry("projectedGrowth", "Projected growth", 11, styles.percent),
  entry("careerLadder", "Career ladder 0 to 3", 11, styles.score),
  entry("skillChallenge", "Skill challenge 0 to 3", 11, styles.score),
  entry("openings", "Annual openings", 11, styles.jobs),
  entry("linkage", "Linkage", 11, styles.text),
  entry("effort", "Existing effort in region", 13, styles.text),
];

const levelNames = { 2: "Sector", 3: "Subsector", 4: "Group", 5: "Industry", 6: "National" } as const;
