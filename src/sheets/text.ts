import type { Piece } from "./layout";
import type { Cell, Style } from "./sheet";
import type { Recipe } from "./recipe";
import { oneCell } from "./formula";
import { styles } from "./style";

/** A sheet's title in A1 and grey lines under it. */
export function titleLines(title: Cell, ...subtitles: readonly Cell[]): Piece {
  return {
    blocks: [{ row: 1, column: 1, cells: [[title], ...subtitles.map((subtitle) => [subtitle])] }],
    formats: [
      { area: oneCell(1, 1), style: styles.title },
      { area: { row: 2, column: 1, rows: subtitles.length, columns: 1 }, style: styles.subtitle },
    ],
    rowHeights: [{ row: 1, height: 24 }],
  };
}

/** Cells of one column from `row` on, all in one style. */
export function lines(row: number, column: number, cells: readonly Cell[], style: Style): Piece {
  return {
    blocks: [{ row, column, cells: cells.map((cell) => [cell]) }],
    formats: [{ area: { row, column, rows: cells.length, columns: 1 }, style }],
  };
}

/** What stands at the foot of every printed page: whose figures, from where, from when. */
export const footer = ({ regionName, reference, base, end, madeOn, invented }: Recipe) =>
  `${regionName} against ${reference.name}, ${base} to ${end} · ${source({ invented })} · ${madeOn}`;

/** The source as a partner should read it. */
export const source = ({ invented }: Pick<Recipe, "invented">) =>
  invented ? "Invented sample data" : "Bureau of Labor Statistics, QCEW, annual averages";
