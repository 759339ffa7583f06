import type { Choice, Limit, List, Single, TableInput } from "../measures/input";
import { canBeLeftOut } from "./canBeLeftOut";
import { CellError } from "./cellError";
import { isSingleCell, readGrid, shapeInWords, shapeOf, toRows } from "./grid";
import { readFlows } from "./readFlows";
import { checkShape, readColumn, readLabels } from "./readVector";
import { wrong } from "./wrong";

function withinLimit(name: string, value: number, { level, limit }: { level?: true; limit?: Limit }): void {
  const blank = Number.isNaN(value) ? ", and not blank" : "";
  if (limit && !limit.holds(value)) throw wrong(`${name} must be ${limit.words}${blank}.`);
  if (level && value < 0) throw new CellError("invalidNumber", `${name} is negative.`);
}

function checkSingle(name: string, cells: readonly (readonly unknown[])[]): void {
  const shape = shapeOf(cells);
  if (!isSingleCell(shape)) throw wrong(`${name} has ${shapeInWords(shape)}: give a single cell.`);
}

/** The one cell of an option, undefined where it is left blank. */
function readOption(name: string, argument: unknown): unknown {
  const rows = toRows(argument);
  checkSingle(name, rows);
  const cell = rows[0]![0];
  return cell === null || cell === "" ? undefined : cell;
}

function readChoice(name: string, argument: unknown, { words }: Choice): string {
  const cell = readOption(name, argument) ?? words[0];
  const word = words.find((known) => known.toLowerCase() === String(cell).trim().toLowerCase());
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

function readSingle(name: string, argument: unknown, input: Single): number {
  checkSingle(name, toRows(argument));
  const value = readGrid(name, argument).values[0]!;
  withinLimit(name, value, input);
  return value;
}

function readList(name: string, argument: unknown, input: List): number[] {
  checkShape(name, toRows(argument));
  const values = Array.from(readGrid(name, argument).values);
  for (const value of values) withinLimit(name, value, input);
  return values;
}

function readMatrix(name: string, argument: unknown): number[][] {
  const { rows, columns, values } = readGrid(name, argument);
  return Array.from({ length: rows }, (_, row) => Array.from(values.subarray(row * columns, (row + 1) * columns)));
}

/**
 * Reads one argument of a table function.
 *
 * @returns what the input's kind says, NaN where a number is missing; a Vector for columns and labels; undefined if it is left out
 * @throws CellError that names the argument and what to do
 */
export function readInput(name: string, argument: unknown, input: TableInput): unknown {
  if (input.kind === "choice") return readChoice(name, argument, input);
  if (input.kind === "switch") return readSwitch(name, argument);
  if (argument === null || argument === undefined) {
    if (canBeLeftOut(input)) return undefined;
    throw wrong(`${name} is left out: give a ${input.kind === "single" ? "cell" : "range"}.`);
  }
  switch (input.kind) {
    case "single":
      return readSingle(name, argument, input);
    case "list":
      return readList(name, argument, input);
    case "column":
      return readColumn(name, argument, input);
    case "labels":
      return readLabels(name, argument, input);
    case "matrix":
      return readMatrix(name, argument);
    case "flows":
      return readFlows(name, argument);
  }
}
