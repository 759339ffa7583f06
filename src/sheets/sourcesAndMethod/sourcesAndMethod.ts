import { oneCell, reference } from "../formula";
import { unexplained } from "../industryRanking/shiftShareColumns";
import type { Column, Piece, Placed, TableAt } from "../layout";
import { joinPieces, place, tablePiece } from "../layout";
import type { Provenance } from "../provenance";
import type { Criterion } from "../ranking/criteria";
import { criteria } from "../ranking/criteria";
import type { RankingFacts } from "../ranking/rankingFacts";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name, Sheet } from "../sheet";
import { styles } from "../style";
import { footer, lines, titleLines } from "../text";
import { methods } from "./methods";
import type { Setting } from "./settings";
import { settings } from "./settings";

const sheet = "Sources & Method";

/** The cell that holds the recipe. */
export const RECIPE_NAME = "RecipeText";

/** A heading and what stands under it. */
interface Section {
  readonly heading: string;
  readonly rows: number;
  readonly piece: (row: number) => Piece;
}

/** Where every figure comes from and how it was worked out, so that a board can retrace it. */
export function sourcesAndMethod(
  recipe: Recipe,
  { ended }: RankingFacts,
  ranking: Ranking,
  rank: Placed,
  provenance: Provenance,
): { sheet: Sheet; names: Name[] } {
  const choices = settings(recipe, ranking.totals);
  const sections: Section[] = [
    { heading: "Choices", rows: choices.length, piece: (row) => settingLines(choices, row) },
    tableSection("How each figure is worked out", "tblMethod", methodColumns, methods),
    tableSection("What the score asks, and its weights", "tblCriteria", criterionColumns(recipe), criteria),
    tableSection("Files read", "tblSources", sourceColumns, provenance.sources),
    ...(provenance.refused.length > 0
      ? [tableSection("Files not taken", "tblRefused", refusedColumns, provenance.refused)]
      : []),
    textSection("Checks, as built", [...provenance.findings, identityCheck(ranking, rank)]),
    ...(ended.length > 0
      ? [
          textSection(
            "Codes of the first year that the last year's NAICS does not have: left out, not closed",
            ended.map(({ title, sentence }) => `${title}: ${sentence}`),
          ),
        ]
      : []),
    recipeSection(recipe),
  ];
  const frame = { name: sheet, gridlines: false, print: { landscape: true, footer: footer(recipe) } };
  const title = titleLines("Sources & Method", `Made with LMI Workbench ${provenance.version} on ${recipe.madeOn}.`);
  const placed = stacked(sections);
  const joined = joinPieces(frame, [
    title,
    ...placed.flatMap(({ pieces }) => pieces),
    { columns: widths.map((width, at) => ({ column: at + 1, count: 1, width })) },
  ]);
  // The recipe stands last.
  const recipeCell = oneCell(placed.at(-1)!.row, 1);
  return { sheet: joined, names: [{ name: RECIPE_NAME, refersTo: reference(sheet, recipeCell) }] };
}

/** The whole sheet shares these columns. */
const widths = [34, 56, 50, 46, 46];

/** That shift-share adds up, with the row in which it does least. */
function identityCheck({ industries }: Ranking, rank: Placed): Cell {
  const words =
    "National growth + industry mix + competitive effect = job change in every row: the largest difference is ";
  const check = rank.column("check");
  const differences = industries.map(unexplained).filter((difference) => !Number.isNaN(difference));
  return {
    formula: `"${words}"&MAX(0,MAX(${check}),-MIN(${check}))&" jobs."`,
    value: `${words}${Math.max(0, ...differences.map(Math.abs))} jobs.`,
  };
}

/** One section under the other, a free row between them; `row` is where what stands under the heading begins. */
function stacked(sections: readonly Section[]): { row: number; pieces: Piece[] }[] {
  let next = 4;
  return sections.map((section) => {
    const row = next + 1;
    next += section.rows + 2;
    return { row, pieces: [lines(row - 1, 1, [section.heading], styles.heading), section.piece(row)] };
  });
}

function settingLines(pairs: readonly Setting[], row: number): Piece {
  return {
    blocks: [{ row, column: 1, cells: pairs.map(({ label, value }): Cell[] => [label, value]) }],
    formats: [
      { area: { row, column: 1, rows: pairs.length, columns: 1 }, style: styles.label },
      { area: { row, column: 2, rows: pairs.length, columns: 1 }, style: styles.text },
      ...pairs.flatMap(({ style }, index) =>
        style
          ? [{ area: { row: row + index, column: 2, rows: 1, columns: 1 }, style: { ...style, ...styles.text } }]
          : [],
      ),
    ],
  };
}

/** The recipe takes one line of the sheet, however long it is. */
const recipeSection = (recipe: Recipe): Section => ({
  heading: "Recipe: the same recipe and the same files give this workbook again",
  rows: 1,
  piece: (row) => ({
    ...lines(row, 1, [JSON.stringify(recipe)], styles.wrapped),
    rowHeights: [{ row, height: lineHeight }],
  }),
});

const textSection = (heading: string, cells: readonly Cell[]): Section => ({
  heading,
  rows: cells.length,
  piece: (row) => lines(row, 1, cells, {}),
});

function tableSection<Row>(
  heading: string,
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Section {
  return {
    heading,
    rows: rows.length + 1,
    piece: (row) => {
      const spec: TableAt<Row> = { sheet, name, row, columns, rows };
      return { ...tablePiece(spec, place(spec)), columns: [], rowHeights: wrappedHeights(spec) };
    },
  };
}

const lineHeight = 15;

/** Not every program fits a row to the text that wraps in it. */
function wrappedHeights<Row>({ row, columns, rows }: TableAt<Row>) {
  return rows.map((each, index) => {
    const linesOf = (column: Column<Row>, at: number) =>
      Math.ceil(String(column.value(each, index)).length / (widths[at]! - 4));
    return { row: row + 1 + index, height: lineHeight * Math.max(1, ...columns.map(linesOf)) };
  });
}

/** Text that wraps in a column whose width the whole sheet shares. */
const text = <Row>(header: string, value: (row: Row) => string | number): Column<Row> => ({
  key: header,
  header,
  width: 0,
  style: styles.wrapped,
  value,
});

const methodColumns = [
  text<(typeof methods)[number]>("Measure", ({ measure }) => measure.title),
  text<(typeof methods)[number]>("What it tells", ({ measure }) => measure.summary),
  text<(typeof methods)[number]>("Formula", ({ formula }) => formula),
  text<(typeof methods)[number]>("Reading", ({ measure }) => measure.reading),
  text<(typeof methods)[number]>("Source", ({ measure }) => measure.source),
];

const criterionColumns = (recipe: Recipe): Column<Criterion>[] => [
  text<Criterion>("Criterion", ({ title }) => title.replace(" points", "")),
  text<Criterion>("Question", ({ question }) => question),
  text<Criterion>("Thresholds from", ({ source }) => source),
  text<Criterion>("Starting weight", ({ weight }) => weight),
  {
    ...text<Criterion>("Weight now", ({ key }) => recipe.weights[key]),
    formula: (table) => `INDEX(Weights,ROW()-ROW(${table.name}[[#Headers],[Weight now]]))`,
  },
];

const sourceColumns = [
  text<Provenance["sources"][number]>("File", ({ file }) => file),
  text<Provenance["sources"][number]>("Areas", ({ areas }) => areas.join(", ")),
  text<Provenance["sources"][number]>("Years", ({ years }) => years.join(", ")),
  text<Provenance["sources"][number]>("Rows", ({ rows }) => rows),
  text<Provenance["sources"][number]>("Of them withheld", ({ withheld }) => withheld),
];

const refusedColumns = [
  text<Provenance["refused"][number]>("File", ({ file }) => file),
  text<Provenance["refused"][number]>("Reason", ({ reason }) => reason),
];
