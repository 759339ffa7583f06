import { columnLetters, oneCell } from "../formula";
import type { Piece } from "../layout";
import type { Cell, Formula, Validation, Workbook } from "../sheet";
import { styles } from "../style";
import { lines as textLines } from "../text";
import { plans } from "./plans";
import type { Choices } from "./aside";
import { aside } from "./aside";
import type { AssessmentContext } from "./AssessmentContext";
import { assessmentSheet, FIRST_ROW } from "./assessmentSheet";
import type { Challenge } from "./challenges";
import { challenges } from "./challenges";
import type { At } from "./figures";
import { live } from "./live";
import { countFigures, presetFigures, topFigures } from "./rankingFigures";
import { regionFigures } from "./regionFigures";
import { scanFigures } from "./scanFigures";
import type { GridColumn, GridRow } from "./textGrid";
import { FIRST_COLUMN, textGrid } from "./textGrid";

const sheet = "Challenge Check";

/** From this rating on a challenge counts as true. */
const TRUE_FROM = 2;

const named: Choices = { title: "In the plan?", values: ["Yes", "In part", "No", "Not yet known"] };

const widths = [3, 36, 16, 44, 34, 42, 18];

const columns: readonly GridColumn[] = [
  { header: "Challenge", style: { bold: true } },
  { header: "How true here? 0 to 3", style: { numberFormat: "0", align: "center", indent: 0 } },
  { header: "What the sheets say" },
  { header: "Evidence", input: true },
  { header: "What a sector approach offers" },
  { header: "Where to look" },
];

const planColumns: readonly GridColumn[] = [
  { header: "Whose plan", style: { bold: true } },
  { header: "Names our target?", input: true },
  { header: "What to look for" },
  { header: "Evidence", input: true },
  { header: "What alignment brings" },
  { header: "Who asks", input: true },
];

const rows = {
  sum: FIRST_ROW,
  header: FIRST_ROW + 2,
  plans: FIRST_ROW + 5 + challenges.length,
  last: FIRST_ROW + 6 + challenges.length + plans.length,
};

/** How true the five common challenges are here, what the sheets say of each, and what a sector approach offers. */
export function challengeCheck(context: AssessmentContext): Workbook {
  const { ranking, scan, madeOn } = context;
  const beside = aside({
    ...{ kind: "challenges" as const, sheet, after: widths.length, madeOn },
    figures: [
      ...(ranking ? [...countFigures, ...topFigures, ...presetFigures, ...regionFigures] : []),
      ...(scan ? scanFigures : []),
    ],
    lists: [named],
  });
  const planRows = plans.map(({ cells }) => ({ cells, lines: 2 }));
  return assessmentSheet(context, {
    ...{ kind: "challenges", sheet, widths, lastRow: rows.last, aside: beside },
    title: "Do the five common challenges hold us back?",
    words:
      "Rate each: 0 not true here, 1 a little, 2 mostly, 3 fully. Talk about it with partners: ratings that differ are worth more than their average.",
    pieces: [
      textLines(rows.sum, FIRST_COLUMN, [sumInWords], styles.heading),
      textGrid({
        row: rows.header,
        columns,
        rows: challenges.map((each) => gridRow(context, each, beside.at)),
        widths,
      }),
      ratings(),
      textLines(rows.plans, FIRST_COLUMN, ["Do our plans point the same way?"], styles.heading),
      textGrid({ row: rows.plans + 1, columns: planColumns, rows: planRows, widths }),
      { validations: [inPlan(beside.source(named))] },
    ],
  });
}

function gridRow(context: AssessmentContext, each: Challenge, at: At): GridRow {
  const { challenge, draws, says, without, offers, answer, lines } = each;
  const sheetIsThere = context[draws] !== null;
  const missing = draws === "scan" ? "No scan yet" : "No ranking yet";
  return {
    cells: [
      challenge,
      each.hasParts ? largestPart : null,
      each.hasParts ? without : sheetIsThere ? live(says(at)) : without,
      null,
      offers,
      sheetIsThere ? { text: answer, target: `'${answer}'!A1` } : missing,
    ],
    lines,
  };
}

const rowOf = (index: number) => rows.header + 1 + index;

const ratingCell = (index: number) => `$${columnLetters(FIRST_COLUMN + 1)}$${rowOf(index)}`;

const indicesOf = (wanted: (challenge: Challenge) => boolean) =>
  challenges.flatMap((each, index) => (wanted(each) ? [index] : []));

const parts = indicesOf(({ isPart }) => isPart === true).map(ratingCell);
const wholes = indicesOf(({ isPart }) => isPart !== true).map(ratingCell);

const largestPart: Formula = { formula: `IF(COUNT(${parts.join(",")})=0,"",MAX(${parts.join(",")}))`, value: "" };

const trueHere = wholes.map((cell) => `IF(N(${cell})>=${TRUE_FROM},1,0)`).join("+");
const unrated = `${wholes.length}-COUNT(${wholes.join(",")})`;

const sumInWords: Cell = {
  formula:
    `IF(COUNT(${wholes.join(",")})=0,"None of the ${wholes.length} challenges is rated yet.",` +
    `(${trueHere})&" of ${wholes.length} challenges "&IF((${trueHere})=1,"is","are")&" true here (rated ${TRUE_FROM} or 3)."` +
    `&IF(${unrated}>0," Not rated yet: "&(${unrated})&".",""))`,
  value: `None of the ${wholes.length} challenges is rated yet.`,
};

/** Whole numbers from 0 to 3; the first follows from its parts. */
function ratings(): Piece {
  const rated = indicesOf(({ hasParts }) => hasParts !== true);
  const area = (index: number) => oneCell(rowOf(index), FIRST_COLUMN + 1);
  return {
    formats: [
      ...rated.map((index) => ({ area: area(index), style: styles.input })),
      ...indicesOf(({ isPart }) => isPart === true).map((index) => ({
        area: oneCell(rowOf(index), FIRST_COLUMN),
        style: { bold: false, indent: 3 },
      })),
    ],
    validations: rated.map((index) => ({
      area: area(index),
      kind: "whole",
      min: 0,
      max: 3,
      prompt: "0 not true here, 1 a little, 2 mostly, 3 fully.",
      error: "Enter 0, 1, 2 or 3.",
    })),
  };
}

const inPlan = (source: string): Validation => ({
  area: { row: rows.plans + 2, column: FIRST_COLUMN + 1, rows: plans.length, columns: 1 },
  kind: "list",
  source,
  error: "Choose from the list: Yes, In part, No or Not yet known.",
});
