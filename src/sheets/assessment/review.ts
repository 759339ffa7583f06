import { columnLetters } from "../formula";
import type { Piece } from "../layout";
import type { Cell, Validation, Workbook } from "../sheet";
import { styles } from "../style";
import { lines } from "../text";
import type { Choices } from "./aside";
import { aside } from "./aside";
import type { AssessmentContext } from "./AssessmentContext";
import { assessmentSheet, FIRST_ROW } from "./assessmentSheet";
import { effortFigures } from "./effortFigures";
import type { Factor } from "./factors";
import { factors } from "./factors";
import type { At } from "./figures";
import { live } from "./live";
import { countFigures, topFigures } from "./rankingFigures";
import { regionFigures } from "./regionFigures";
import type { Resource } from "./resources";
import { resources } from "./resources";
import type { ReviewQuestion } from "./reviewQuestions";
import { reviewQuestions } from "./reviewQuestions";
import { plain, say } from "./say";
import { scanFigures } from "./scanFigures";
import type { GridColumn, GridRow } from "./textGrid";
import { FIRST_COLUMN, textGrid } from "./textGrid";

const sheet = "Review";

const OPEN = "Not yet considered";

const statuses: Choices = { title: "Status", values: ["Done", "Started", "Considered, later", OPEN] };

const widths = [3, 32, 54, 44, 24, 20];

const columns = (first: string, second: string, third: string): readonly GridColumn[] => [
  { header: first, style: { bold: true } },
  { header: second },
  { header: third, input: true },
  { header: "Status", input: true },
  { header: "Where to look" },
];

const resourceColumns: readonly GridColumn[] = [
  { header: "Resource", style: { bold: true } },
  { header: "What stakeholders offer" },
  { header: "To start: what, from whom", input: true },
  { header: "To sustain", input: true },
  { header: "Where to look" },
];

const afterQuestions = FIRST_ROW + 3 + reviewQuestions.length;
const afterResources = afterQuestions + 3 + resources.length;

const rows = {
  sum: FIRST_ROW,
  questions: FIRST_ROW + 2,
  resources: afterQuestions + 1,
  factors: afterResources + 1,
  last: afterResources + 2 + factors.length,
};

/** The three questions to talk over before starting, and everything that is to be considered; nothing has to be done first. */
export function review(context: AssessmentContext): Workbook {
  const { ranking, scan, madeOn } = context;
  const beside = aside({
    ...{ kind: "review" as const, sheet, after: widths.length, madeOn },
    figures: [
      ...(ranking ? [...countFigures, ...topFigures, ...regionFigures, ...effortFigures] : []),
      ...(scan ? [...scanFigures, ...resources.map(({ figure }) => figure)] : []),
    ],
    lists: [statuses],
  });
  return assessmentSheet(context, {
    ...{ kind: "review", sheet, widths, lastRow: rows.last, breaks: [rows.factors], aside: beside },
    title: "Are we ready to start?",
    words: "Not everything has to be settled first: everything has to be considered. Nothing here blocks anything.",
    pieces: [
      lines(rows.sum, FIRST_COLUMN, [sumInWords(context)], styles.heading),
      ...grids(context, beside.at),
      { validations: statusAreas.map((area) => choice(area, beside.source(statuses))) },
    ],
  });
}

function grids(context: AssessmentContext, at: At): Piece[] {
  const grid = (row: number, columns: readonly GridColumn[], rows: readonly GridRow[]) =>
    textGrid({ row, columns, rows, widths });
  const heading = (row: number, words: string) => lines(row, FIRST_COLUMN, [words], styles.heading);
  return [
    grid(
      rows.questions,
      columns("Question", "What this workbook says", "Our answer"),
      reviewQuestions.map((each) => questionRow(context, each, at)),
    ),
    heading(rows.resources, "Resources of the region"),
    grid(
      rows.resources + 1,
      resourceColumns,
      resources.map((each) => resourceRow(context, each, at)),
    ),
    heading(rows.factors, "What is to be considered"),
    grid(
      rows.factors + 1,
      columns("Factor", "What it is about", "Notes"),
      factors.map((each) => factorRow(context, each, at)),
    ),
  ];
}

const statusColumn = FIRST_COLUMN + 3;

const statusAreas = [
  { row: rows.questions + 1, column: statusColumn, rows: reviewQuestions.length, columns: 1 },
  { row: rows.factors + 2, column: statusColumn, rows: factors.length, columns: 1 },
];

const choice = (area: Validation["area"], source: string): Validation => ({
  ...{ area, kind: "list", source },
  error: "Choose from the list: Done, Started, Considered, later or Not yet considered.",
});

const link = (context: AssessmentContext, draws: "ranking" | "scan", answer: string): Cell =>
  context[draws] === null
    ? draws === "scan"
      ? "No scan yet"
      : "No ranking yet"
    : { text: answer, target: `'${answer}'!A1` };

const questionRow = (context: AssessmentContext, each: ReviewQuestion, at: At): GridRow => ({
  cells: [
    each.question,
    context[each.draws] === null ? each.without : live(each.says(at)),
    null,
    OPEN,
    link(context, each.draws, each.answer),
  ],
  lines: 7,
});

const resourceRow = (context: AssessmentContext, { name, meaning, told, figure }: Resource, at: At): GridRow => ({
  cells: [
    name,
    context.scan === null
      ? `To be asked: ${meaning}.`
      : live(say`Organisations that offer it: ${at(figure.key)} (${plain(told)}).`),
    null,
    null,
    link(context, "scan", "Stakeholders"),
  ],
  lines: 2,
});

const factorRow = (context: AssessmentContext, each: Factor, at: At): GridRow => ({
  cells: [
    each.factor,
    each.meaning,
    null,
    isTold(context, each) ? { formula: `IFERROR(${each.status!(at)},"${OPEN}")`, value: null } : OPEN,
    each.draws ? link(context, each.draws, each.sheet!) : each.sheet ? `Add a sheet: ${each.sheet}` : null,
  ],
  lines: 2,
});

const isTold = (context: AssessmentContext, { draws, status }: Factor) =>
  draws !== undefined && status !== undefined && context[draws] !== null;

/** How many of the points have which status. */
function sumInWords(context: AssessmentContext): Cell {
  const letter = columnLetters(statusColumn);
  const count = (status: string) =>
    `(${statusAreas.map(({ row, rows }) => `COUNTIF($${letter}$${row}:$${letter}$${row + rows - 1},"${status}")`).join("+")})`;
  const all = reviewQuestions.length + factors.length;
  return {
    formula: say`Of ${`${all}`} points, ${count("Done")} done, ${count("Started")} started, ${count("Considered, later")} considered for later, ${count(OPEN)} not yet considered.`,
    value: factors.some((each) => isTold(context, each))
      ? null
      : `Of ${all} points, 0 done, 0 started, 0 considered for later, ${all} not yet considered.`,
  };
}
