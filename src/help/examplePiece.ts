import type { Input } from "../measures/input";
import type { Measure } from "../measures/measure";
import type { TableMeasure } from "../measures/tableMeasure";
import { oneCell } from "../sheets/formula";
import type { Piece } from "../sheets/layout";
import type { Area, Format, Style } from "../sheets/sheet";
import { styles } from "../sheets/style";
import { lines } from "../sheets/text";
import { type ExampleHelp, exampleHelp } from "./exampleHelp";
import type { ExampleCell } from "./exampleResult";
import { formatFits } from "./formatFits";
import { textLines } from "./textLines";

/** Column of everything but the results, counted from 1. */
export const FIRST_COLUMN = 2;
export const COLUMN_WIDTH = 14;
const LONGEST_LINE = 112;

const LINE_HEIGHT = 15;
const GROUPED = { numberFormat: "#,##0" };

/** Where the parts of an example stand, rows and columns counted from 1. */
interface Places {
  readonly heading: number;
  readonly inputs: Area;
  readonly result: Area;
}

function placesOf({ arguments: laid, result }: ExampleHelp): Places {
  const { row } = laid[0]!;
  const columns = laid.reduce((sum, { cells }) => sum + cells[0]!.length, 0);
  const rows = Math.max(...laid.map(({ cells }) => cells.length));
  const body = row + 2;
  return {
    heading: row + 1,
    inputs: { row: body, column: FIRST_COLUMN, rows, columns },
    result: { row: body, column: FIRST_COLUMN + columns + 1, rows: result.length, columns: result[0]!.length },
  };
}

/** About how many lines a heading takes in its column. It is broken after a hyphen too. */
const linesOf = (heading: string) => textLines(heading.replaceAll("-", "- "), COLUMN_WIDTH - 1).length;
const MOST_LINES = 2;

/** Words stand off the number before them; a heading stands as the cells under it do. */
const WORDS = { align: "left", indent: 1 } as const;
const NUMBERS = { align: "right" } as const;
/** A heading over several columns runs on over them. */
const SPANNING = { ...WORDS, wrap: false } as const;

const isNumber = (cell: unknown) => typeof cell === "number";

interface Heading {
  readonly text: string | null;
  readonly style: Style;
}

const heightOf = ({ text, style }: Heading) => (text === null || style.wrap === false ? 1 : linesOf(text));

function headingsOf(measure: Measure | TableMeasure, { arguments: laid }: ExampleHelp): Heading[] {
  const inputs: Readonly<Record<string, Input>> = measure.inputs;
  return laid.flatMap(({ input, cells }) =>
    cells[0]!.map((cell, column) => ({
      text: column === 0 ? inputs[input]!.title : null,
      style: cells[0]!.length > 1 ? SPANNING : isNumber(cell) ? NUMBERS : WORDS,
    })),
  );
}

/** Over a result without titles stands the function's, which stands over the whole example too: too long, it gives way. */
function resultHeadings({ title }: Measure | TableMeasure, { titles, result }: ExampleHelp): Heading[] {
  const width = result[0]!.length;
  const isSpanning = titles.length === 0 && width > 1;
  const fits = isSpanning ? title.length < width * (COLUMN_WIDTH - 2) : linesOf(title) <= MOST_LINES;
  const heading = fits ? title : "Result";
  return result[0]!.map((_, column) => ({
    text: titles[column] ?? (column === 0 ? heading : null),
    style: isSpanning ? SPANNING : result.some((cells) => isNumber(cells[column])) ? NUMBERS : WORDS,
  }));
}

function headings(measure: Measure | TableMeasure, example: ExampleHelp, at: Places): Piece {
  const placed = [
    { column: at.inputs.column, headings: headingsOf(measure, example) },
    { column: at.result.column, headings: resultHeadings(measure, example) },
  ];
  const heights = placed.flatMap(({ headings }) => headings.map(heightOf));
  return {
    blocks: placed.map(({ column, headings }) => ({
      row: at.heading,
      column,
      cells: [headings.map(({ text }) => text)],
    })),
    formats: placed.flatMap(({ column, headings }) =>
      headings.map(({ style }, right) => ({
        area: oneCell(at.heading, column + right),
        style: { ...styles.header, ...style },
      })),
    ),
    rowHeights: [{ row: at.heading, height: Math.max(...heights) * LINE_HEIGHT }],
  };
}

function inputCells({ arguments: laid }: ExampleHelp): Piece {
  return {
    blocks: laid.map(({ row, column, cells }) => ({ row: row + 2, column: column + 1, cells })),
    formats: laid.flatMap(({ row, column, cells }): Format[] => {
      const area = { row: row + 2, column: column + 1, rows: cells.length, columns: 1 };
      return cells[0]!.map((_, right) => {
        const values = cells.map((each) => each[right]!);
        const isLarge = values.some((cell) => typeof cell === "number" && Math.abs(cell) >= 10_000);
        const own = isLarge ? GROUPED : values.some(isNumber) ? {} : WORDS;
        return { area: { ...area, column: area.column + right }, style: { ...styles.input, ...own } };
      });
    }),
  };
}

const numbersOf = (cells: readonly ExampleCell[]) => cells.filter((cell) => typeof cell === "number");

/** The call stands in one cell; the others stay empty, for it to spill into. */
function resultCells(
  { numberFormat }: Measure | TableMeasure,
  { call, result }: ExampleHelp,
  { result: area }: Places,
): Piece {
  const columns = result[0]!.map((_, column) => result.map((cells) => cells[column]!));
  return {
    blocks: [{ row: area.row, column: area.column, cells: [[{ formula: call.slice(1), value: result[0]![0]! }]] }],
    formats: columns.flatMap((cells, at): Format[] => {
      const column = { ...area, column: area.column + at, columns: 1 };
      const numbers = numbersOf(cells);
      if (numbers.length === 0) return [{ area: column, style: WORDS }];
      return formatFits(numberFormat, numbers) ? [{ area: column, style: { numberFormat } }] : [];
    }),
  };
}

/**
 * One function with its example, live.
 *
 * @param row of its title
 * @returns the cells, and the rows they and the result take
 */
export function examplePiece(
  measure: Measure | TableMeasure,
  row: number,
): { pieces: Piece[]; rows: number; width: number } {
  const summary = textLines(measure.summary, LONGEST_LINE);
  const reading = textLines(measure.reading, LONGEST_LINE);
  const heading = row + 2 + summary.length;
  const example = exampleHelp(measure, { row: heading - 1, column: FIRST_COLUMN - 1 });
  const places = placesOf(example);
  const after = places.inputs.row + Math.max(places.inputs.rows, places.result.rows);
  return {
    pieces: [
      lines(row, FIRST_COLUMN, [measure.title], { bold: true }),
      lines(row + 1, FIRST_COLUMN, summary, styles.label),
      lines(row + 1 + summary.length, FIRST_COLUMN, [example.call], {}),
      headings(measure, example, places),
      inputCells(example),
      resultCells(measure, example, places),
      lines(after, FIRST_COLUMN, reading, { italic: true }),
    ],
    rows: after + reading.length - row,
    width: places.result.column + places.result.columns - FIRST_COLUMN,
  };
}
