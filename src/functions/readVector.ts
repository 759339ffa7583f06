import type { Column, Labels } from "../measures/input";
import { CellError } from "./cellError";
import { isSingleCell, readGrid, shapeInWords, shapeOf, toRows } from "./grid";
import { readNumber } from "./readNumber";
import { wrong } from "./wrong";

/** A column of cells, or a row of them, which a person may give instead. */
export interface Vector<Value> {
  readonly values: readonly Value[];
  readonly isAcross: boolean;
}

export function checkShape(name: string, cells: readonly (readonly unknown[])[]): { isAcross: boolean } {
  const shape = shapeOf(cells);
  if (shape.rows > 1 && shape.columns > 1)
    throw wrong(`${name} has ${shapeInWords(shape)}: give one column, or one row.`);
  return { isAcross: !isSingleCell(shape) && shape.rows === 1 };
}

/** Agencies print "#" for a wage above the highest they publish. */
const readTopCoded = (cell: unknown): number | undefined =>
  typeof cell === "string" && cell.trim() === "#" ? Infinity : readNumber(cell);

export function readColumn(name: string, argument: unknown, { topCoded }: Column): Vector<number> {
  const shape = checkShape(name, toRows(argument));
  const { values } = readGrid(name, argument, topCoded ? readTopCoded : readNumber);
  return { values: Array.from(values), ...shape };
}

/** A blank or an error is "", no text at all. */
const readText = (cell: unknown): string => (typeof cell === "object" || cell === undefined ? "" : String(cell).trim());

const isError = (cell: unknown): boolean => typeof cell === "object" && cell !== null;

export function readLabels(name: string, argument: unknown, input?: Labels): Vector<string> {
  const rows = toRows(argument);
  const failed = input?.blankIsNone ? rows.flat().findIndex(isError) : -1;
  if (failed >= 0) {
    const where = `${name}, cell ${failed + 1}, is an error`;
    throw new CellError("notAvailable", `${where}: it could be any. Mend it, or empty the cell if it has none.`);
  }
  return { ...checkShape(name, rows), values: rows.flat().map(readText) };
}
