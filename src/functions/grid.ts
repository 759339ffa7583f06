import { CellError } from "./cellError";
import { readNumber } from "./readNumber";

export type Grid<Value> = readonly (readonly Value[])[];

/** Excel passes a range as rows of cells, and a lone value sometimes bare. */
export function toGrid(argument: unknown): Grid<unknown> {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/**
 * Reads every cell of an argument as a number, NaN where missing.
 *
 * @throws CellError that names the argument and the row of the first cell that is neither
 */
export function readGrid(name: string, argument: unknown): Grid<number> {
  return toGrid(argument).map((cells, row) =>
    cells.map((cell) => {
      const value = readNumber(cell);
      if (value !== undefined) return value;
      const where = `${name}, row ${row + 1}: "${String(cell)}" is not a number`;
      throw new CellError(
        "invalidValue",
        `${where}. Leave headings out, and mark a withheld figure ND or leave it blank.`,
      );
    }),
  );
}

export function isSingleCell(grid: Grid<unknown>): boolean {
  return grid.length === 1 && grid[0]!.length === 1;
}

/** "3 rows x 1 column", for sentences. */
export function shapeInWords(grid: Grid<unknown>): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${count(grid.length, "row")} x ${count(grid[0]!.length, "column")}`;
}
