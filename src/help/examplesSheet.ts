import { measureGroups } from "../measures/index";
import { joinPieces, type Piece } from "../sheets/layout";
import type { Sheet } from "../sheets/sheet";
import { palette, styles } from "../sheets/style";
import { lines } from "../sheets/text";
import { COLUMN_WIDTH, examplePiece, FIRST_COLUMN } from "./examplePiece";

const WARNING = [
  "These formulas need the add-in. Without it a partner sees their values only as long as nothing recalculates.",
  "Remove this sheet before you share the workbook.",
];

const head: readonly Piece[] = [
  lines(1, FIRST_COLUMN, WARNING, { bold: true, color: palette.warning }),
  lines(4, FIRST_COLUMN, ["Every function once"], styles.title),
  lines(
    5,
    FIRST_COLUMN,
    ["All numbers are invented. Change what is blue on yellow: the results follow."],
    styles.subtitle,
  ),
  { rowHeights: [{ row: 4, height: 26 }] },
];

/** Every function once, live, on a small invented table of its own. */
export function examplesSheet(): Sheet {
  const pieces: Piece[] = [...head];
  let row = 7;
  let width = 1;
  for (const { title, measures } of measureGroups) {
    pieces.push(lines(row, FIRST_COLUMN, [title], styles.heading));
    row += 2;
    for (const measure of measures) {
      const example = examplePiece(measure, row);
      pieces.push(...example.pieces);
      row += example.rows + 1;
      width = Math.max(width, example.width);
    }
    row += 1;
  }
  pieces.push({
    columns: [
      { column: 1, count: 1, width: 3 },
      { column: FIRST_COLUMN, count: width, width: COLUMN_WIDTH },
    ],
  });
  const print = { landscape: true, footer: "Examples of the functions of LMI Workbench, on invented numbers" };
  return joinPieces({ name: "Examples", gridlines: false, print }, pieces);
}
