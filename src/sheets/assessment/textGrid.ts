import { oneCell } from "../formula";
import type { Piece } from "../layout";
import type { Cell, Style } from "../sheet";
import { palette, styles } from "../style";

export interface GridColumn {
  readonly header: string;
  readonly style?: Style;
  /** To be filled in or changed by the analyst. */
  readonly input?: boolean;
}

export interface GridRow {
  readonly cells: readonly Cell[];
  /** Lines to keep free where a formula writes or somebody types: their length is not known. */
  readonly lines: number;
}

interface Grid {
  readonly row: number;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Of all columns of the sheet, in characters. */
  readonly widths: readonly number[];
}

/** Text grids begin after the margin. */
export const FIRST_COLUMN = 2;

const LINE_HEIGHT = 15;

/** A row's air above and below its text. */
const AIR = 4;

/** A header and rows of text that wraps, with a rule under each. */
export function textGrid({ row, columns, rows, widths }: Grid): Piece {
  const header = { row, column: FIRST_COLUMN, rows: 1, columns: columns.length };
  const body = { ...header, row: row + 1, rows: rows.length };
  const column = (index: number) => ({ ...body, column: FIRST_COLUMN + index, columns: 1 });
  const lineOf = (index: number) => ({ ...header, row: row + 1 + index });
  return {
    blocks: [
      { row, column: FIRST_COLUMN, cells: [columns.map((each) => each.header), ...rows.map(({ cells }) => cells)] },
    ],
    formats: [
      { area: header, style: { ...styles.header, indent: 1 } },
      { area: body, style: { ...styles.wrapped, align: "left", indent: 1 } },
      ...columns.flatMap(({ style }, index) => (style ? [{ area: column(index), style }] : [])),
      ...columns.flatMap(({ input }, index) => (input ? [{ area: column(index), style: styles.input }] : [])),
      ...rows.map((_, index) => ({ area: lineOf(index), style: { borderBottom: palette.rule } })),
      ...links(rows).map(({ down, right }) => ({
        area: oneCell(row + 1 + down, FIRST_COLUMN + right),
        style: styles.link,
      })),
    ],
    rowHeights: [
      { row, height: heightOf({ cells: columns.map((each) => each.header), lines: 1 }, widths) },
      ...rows.map((each, index) => ({ row: row + 1 + index, height: heightOf(each, widths) })),
    ],
  };
}

const links = (rows: readonly GridRow[]) =>
  rows.flatMap(({ cells }, down) =>
    cells.flatMap((cell, right) =>
      cell !== null && typeof cell === "object" && "target" in cell ? [{ down, right }] : [],
    ),
  );

/** Not every program fits a row to the text that wraps in it. */
function heightOf({ cells, lines }: GridRow, widths: readonly number[]): number {
  const typed = cells.map((cell, at) =>
    typeof cell === "string" ? linesOf(cell, widths[FIRST_COLUMN - 1 + at]! - 2) : 1,
  );
  return LINE_HEIGHT * Math.max(lines, ...typed) + AIR;
}

/** How many lines a text takes, a word never broken. */
export function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, length];
    else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
