import { oneCell, reference } from "../formula";
import type { Piece } from "../layout";
import type { Cell, Validation, Workbook } from "../sheet";
import { styles } from "../style";
import { lines } from "../text";
import type { Choices } from "./aside";
import { aside } from "./aside";
import type { AssessmentContext } from "./AssessmentContext";
import { assessmentSheet, FIRST_ROW } from "./assessmentSheet";
import type { At } from "./figures";
import { ifRanked, live } from "./live";
import type { Question } from "./questions";
import { questions } from "./questions";
import { countFigures, enteredFigures, topFigures } from "./rankingFigures";
import { either, plain, say } from "./say";
import { startingTarget, TARGET_NAME, targetFigures } from "./targetFigures";
import type { GridColumn, GridRow } from "./textGrid";
import { FIRST_COLUMN, textGrid } from "./textGrid";

const sheet = "Needs Assessment";

const confidence: Choices = { title: "Confidence", values: ["High", "Some", "Low", "Not yet known"] };

const widths = [3, 24, 46, 38, 18, 14, 18, 12, 26];

const columns = (isAnswered: boolean): readonly GridColumn[] => [
  { header: "Question", style: { bold: true } },
  { header: "The strongest industries of our region" },
  // What no ranking answers is answered by hand.
  { header: "The target industry", input: !isAnswered },
  { header: "Evidence" },
  { header: "Confidence", input: true },
  { header: "Who finds out", input: true },
  { header: "By when", input: true, style: { numberFormat: "yyyy-mm-dd" } },
  { header: "Notes", input: true },
];

const rows = { target: FIRST_ROW, header: FIRST_ROW + 3, note: FIRST_ROW + 5 + questions.length };

/** The five questions of a regional needs assessment, answered by formulas as far as the workbook can answer them. */
export function needsAssessment(context: AssessmentContext): Workbook {
  const { ranking, madeOn } = context;
  const beside = aside({
    ...{ kind: "needs" as const, sheet, after: widths.length, madeOn },
    figures: ranking ? [...countFigures, ...enteredFigures, ...topFigures, ...targetFigures] : [],
    lists: [confidence],
  });
  const grid = questions.map((each) => (ranking ? answered(each, beside.at) : unanswered(each)));
  return assessmentSheet(context, {
    ...{ kind: "needs", sheet, widths, lastRow: rows.note, aside: beside },
    title: ranking
      ? { formula: say`What ${"RegionName"} needs to know: five questions`, value: null }
      : "What our region needs to know: five questions",
    words: ranking
      ? "The answers follow the ranking: switch a county off on Region, and they change. What is blue on yellow is yours to fill in."
      : "There is no ranking in this workbook: rank industries first and add this sheet again, or answer by hand in what is blue on yellow.",
    pieces: [
      target(context, beside.at),
      textGrid({ row: rows.header, columns: columns(ranking !== null), rows: grid, widths }),
      lines(rows.note, FIRST_COLUMN, [note], styles.subtitle),
      { validations: [choice(beside.source(confidence))] },
    ],
    names: [{ name: TARGET_NAME, refersTo: reference(sheet, oneCell(rows.target, FIRST_COLUMN + 1)) }],
  });
}

const note =
  "Confidence starts from how much is published or entered (High: at least 80% of the ranked industries are published, Some: half). Put your own judgement over it.";

const choice = (source: string): Validation => ({
  area: { row: rows.header + 1, column: FIRST_COLUMN + 4, rows: questions.length, columns: 1 },
  kind: "list",
  source,
  error: "Choose from the list: High, Some, Low or Not yet known.",
});

const answered = ({ question, evidence, region, target, confidence, lines }: Question, at: At): GridRow => ({
  cells: [
    question,
    live(ifRanked(at("ranked"), region(at))),
    live(either(`ISNUMBER(${at("target")})`, target(at), plain("The target industry is not in the ranking."))),
    { text: evidence, target: `'${evidence}'!A1` },
    { formula: `IFERROR(${confidence(at)},"Not yet known")`, value: null },
    ...[null, null, null],
  ],
  lines,
});

const unanswered = ({ question, needs }: Question): GridRow => ({
  cells: [question, needs, null, "No ranking yet", "Not yet known", null, null, null],
  lines: 4,
});

/** Which industry the second column of answers is about: the scan's, or one of the ranking's. */
function target({ ranking, scan }: AssessmentContext, at: At): Piece {
  const value = oneCell(rows.target, FIRST_COLUMN + 1);
  const cell: Cell = scan
    ? { formula: 'IFERROR(TargetIndustry&"","The stakeholder scan is gone: type an industry here")', value: null }
    : ranking && { formula: startingTarget, value: null };
  const origin = scan
    ? "As on the stakeholder scan: change it there."
    : ranking
      ? "The first that is decided as Target, else the first of the ranking. Choose another from the list."
      : "Type the industry that your partnership would work with.";
  return {
    blocks: [
      { row: rows.target, column: FIRST_COLUMN, cells: [["Target industry", cell, origin]] },
      ...(ranking
        ? [{ row: rows.target + 1, column: FIRST_COLUMN, cells: [["In the ranking", live(placeOf(at))]] }]
        : []),
    ],
    formats: [
      { area: { row: rows.target, column: FIRST_COLUMN, rows: 2, columns: 1 }, style: styles.label },
      { area: value, style: scan ? { bold: true } : styles.input },
      { area: value, style: styles.text },
      { area: oneCell(rows.target, FIRST_COLUMN + 2), style: { ...styles.subtitle, indent: 1 } },
    ],
    validations:
      ranking && !scan
        ? [
            {
              area: value,
              kind: "list",
              source: reference("Industry Ranking", ranking.industries),
              error: "Choose one of the industries of the ranking.",
            },
          ]
        : [],
  };
}

const placeOf = (at: At) => {
  const rank = either(
    `ISNUMBER(${at("targetRank")})`,
    say`Rank ${at("targetRank")} of ${at("ranked")}, score ${`FIXED(N(${at("targetScore")}),0)`}. ${at("targetWhy")}`,
    say`Not ranked. ${at("targetWhy")}`,
  );
  return either(`ISNUMBER(${at("target")})`, rank, plain("Not among the industries of the ranking."));
};
