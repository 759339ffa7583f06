import type { AssessmentContext } from "../../../src/sheets/assessment/AssessmentContext";
import { challengeCheck } from "../../../src/sheets/assessment/challengeCheck";
import { needsAssessment } from "../../../src/sheets/assessment/needsAssessment";
import { review } from "../../../src/sheets/assessment/review";
import { rankingWorkbook } from "../../../src/sheets/rankingWorkbook";
import type { Area, Workbook } from "../../../src/sheets/sheet";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { sampleFacts, sampleProvenance, sampleRecipe } from "../sampleRanking";
import { fortyOrganisations, fortyRecipe } from "../stakeholders/fortyOrganisations";
import { findTable } from "../tableRows";

export const { workbook: sampleWorkbook, ranking: sampleRanking } = rankingWorkbook(
  sampleRecipe,
  sampleFacts,
  sampleProvenance,
);

export const scanWorkbook = stakeholderWorkbook(fortyRecipe, fortyOrganisations);

/** Where the titles of a ranking's industries stand. */
export function industriesOf(workbook: Workbook): Area {
  const { row, column, rows, columns } = findTable(workbook, "tblRank");
  const at = columns.findIndex(({ header }) => header === "Industry");
  return { row: row + 1, column: column + at, rows, columns: 1 };
}

const ranking = { recipe: sampleRecipe, industries: industriesOf(sampleWorkbook) };

/** Whatever the workbook may hold beside an added sheet. */
export const contexts = {
  "ranking and scan": { ranking, scan: fortyRecipe, madeOn: "2026-11-22" },
  "ranking only": { ranking, scan: null, madeOn: "2026-11-22" },
  "scan only": { ranking: null, scan: fortyRecipe, madeOn: "2026-11-22" },
  neither: { ranking: null, scan: null, madeOn: "2026-11-22" },
} as const satisfies Record<string, AssessmentContext>;

export const assessments = (context: AssessmentContext): Workbook[] => [
  needsAssessment(context),
  challengeCheck(context),
  review(context),
];

/** Builds that stand in one workbook, each under the names of a first build. */
export const together = (...workbooks: readonly Workbook[]): Workbook => ({
  title: "Together",
  sheets: workbooks.flatMap(({ sheets }) => sheets),
  names: workbooks.flatMap(({ names }) => names),
});

/** What the sheets of a context read. */
export const standing = ({ ranking, scan }: AssessmentContext): Workbook[] => [
  ...(ranking ? [sampleWorkbook] : []),
  ...(scan ? [scanWorkbook] : []),
];

/** The rows of a table in the opposite order, as after sorting. */
export function turnedOver(workbook: Workbook, name: string): Workbook {
  const { row, column } = findTable(workbook, name);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.tables.some((table) => table.name === name)
        ? {
            ...sheet,
            blocks: sheet.blocks.map((block) =>
              block.row === row && block.column === column
                ? { ...block, cells: [block.cells[0]!, ...block.cells.slice(1).toReversed()] }
                : block,
            ),
          }
        : sheet,
    ),
  };
}
