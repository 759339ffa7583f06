import { readNumber } from "./readNumber";
import { wrong } from "./wrong";

/** Cells of an argument as numbers, row after row, NaN where missing. */
export interface NumberGrid {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Excel passes a range as rows of cells, and a lone value sometimes bare. */
export function toRows(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

function notANumber(name: string, cell: unknown, shape: Shape, row: number, column: number): Error {
  if (isSingleCell(shape)) return wrong(`${name}: "${String(cell)}" is not a number.`);
  const where = [`row ${row + 1}`, ...(shape.columns > 1 ? [`column ${column + 1}`] : [])].join(", ");
  const found = `${name}, ${where}: "${String(cell)}" is not a number`;
  return wrong(`${found}. Leave headings out, and mark a withheld figure ND or leave it blank.`);
}

/**
 * Reads every cell of an argument as a number, NaN where missing.
 *
 * @throws CellError that names the argument and the row of the first cell that is neither
 */
export function readGrid(name: string, argument: unknown, read: typeof readNumber = readNumber): NumberGrid {
  const rows = toRows(argument);
  const columns = rows[0]!.length;
  const values = new Float64Array(rows.length * columns);
  let at = 0;
  // Counted loops: an iterator makes an array for each row, and these are the rows of whole columns.
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row]!;
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[column];
      const value = typeof cell === "number" ? cell : read(cell);
      if (value === undefined) throw notANumber(name, cell, shapeOf(rows), row, column);
      values[at++] = value;
    }
  }
  return { rows: rows.length, columns, values };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(cells: readonly (readonly unknown[])[]): Shape {
  return { rows: cells.length, columns: cells[0]!.length };
}

export const isSingleCell = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

/** "3 rows x 1 column", for sentences. */
export function shapeInWords({ rows, columns }: Shape): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${count(rows, "row")} x ${count(columns, "column")}`;
}
