import type { Choice, Limit, TableInput } from "../measures/input";
import { CellError } from "./cellError";
import { isSingleCell, readGrid, shapeInWords, toGrid } from "./grid";

const wrong = (message: string): CellError => new CellError("invalidValue", message);

function readColumn(name: string, argument: unknown): number[] {
  const grid = readGrid(name, argument);
  if (grid[0]!.length > 1) throw wrong(`${name} has ${shapeInWords(grid)}: give one column, a row per industry.`);
  return grid.map(([value]) => value!);
}

function withinLimit(name: string, value: number, { holds, words }: Limit): void {
  if (!holds(value)) throw wrong(`${name} must be ${words}${Number.isNaN(value) ? ", and not blank" : ""}.`);
}

/** The one cell of an option, undefined where it is left blank. */
function readOption(name: string, argument: unknown): unknown {
  const grid = toGrid(argument);
  if (!isSingleCell(grid)) throw wrong(`${name} has ${shapeInWords(grid)}: give a single cell.`);
  const cell = grid[0]![0];
  return cell === null || cell === "" ? undefined : cell;
}

function readSingle(name: string, argument: unknown): number {
  const grid = readGrid(name, argument);
  if (!isSingleCell(grid)) throw wrong(`${name} has ${shapeInWords(grid)}: give a single cell.`);
  return grid[0]![0]!;
}

function readChoice(name: string, argument: unknown, { words }: Choice): string {
  const cell = readOption(name, argument) ?? words[0];
  const word = words.find((known) => known === String(cell).trim().toLowerCase());
  if (word === undefined) throw wrong(`${name} is "${String(cell)}": use ${words.join(", ")}.`);
  return word;
}

function readSwitch(name: string, argument: unknown): boolean {
  const cell = readOption(name, argument) ?? false;
  if (typeof cell === "number") return cell !== 0;
  const text = String(cell).trim().toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw wrong(`${name} is "${String(cell)}": use TRUE or FALSE.`);
  return text === "TRUE";
}

/**
 * Reads one argument of a table function.
 *
 * @returns what the input's kind says, NaN where a number is missing; undefined if it is left out and depends on the others
 * @throws CellError that names the argument and what to do
 */
export function readInput(name: string, argument: unknown, input: TableInput): unknown {
  const isOmitted = argument === null || argument === undefined;
  switch (input.kind) {
    case "choice":
      return readChoice(name, argument, input);
    case "switch":
      return readSwitch(name, argument);
    case "list": {
      if (isOmitted) return undefined;
      const values = readGrid(name, argument).flat();
      for (const value of values) withinLimit(name, value, input.limit);
      return values;
    }
    case "single": {
      if (isOmitted && input.totalOf !== undefined) return undefined;
      if (isOmitted && input.default !== undefined) return input.default;
      if (isOmitted) throw wrong(`${name} is left out: give a cell.`);
      const value = readSingle(name, argument);
      if (input.limit) withinLimit(name, value, input.limit);
      if (input.level && value < 0) throw new CellError("invalidNumber", `${name} is negative.`);
      return value;
    }
    case "column":
    case "matrix":
      if (isOmitted) throw wrong(`${name} is left out: give a range.`);
      return input.kind === "column" ? readColumn(name, argument) : readGrid(name, argument);
  }
}
