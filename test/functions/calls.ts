import { CellError, type ResultCell } from "../../src/functions/cellError";
import { customFunction } from "../../src/functions/customFunction";
import { argumentCells, type ArgumentCell } from "../../src/functions/argumentCells";
import { measures } from "../../src/measures/index";
import type { Input } from "../../src/measures/input";
import type { Measure } from "../../src/measures/measure";
import { isTableMeasure, type TableMeasure } from "../../src/measures/tableMeasure";

/** A cell as it is passed: an error is an object, as Excel's runtime has it; null is a blank. */
export type GivenCell = ArgumentCell | null | { readonly error: string };
/** An argument; undefined is one left out. */
export type Given = readonly (readonly GivenCell[])[] | undefined;
/** A result with each error as Excel writes it. */
export type Shown = readonly (readonly (number | string)[])[];

const CODES = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};

const shownCell = (cell: ResultCell): number | string => (cell instanceof CellError ? CODES[cell.code] : cell);

export const measureNamed = (name: string): Measure | TableMeasure => measures.find((each) => each.name === name)!;

/** To be awaited before a function is called directly. */
export const prepared = (): Promise<unknown> =>
  Promise.all(measures.map((measure) => (isTableMeasure(measure) ? measure.prepare?.() : undefined)));

/** Calls the function itself. A call that is refused as a whole is one cell with its error, as in Excel. */
export function callDirectly(name: string, args: readonly Given[]): Shown {
  try {
    const given = args.map((argument) => argument ?? null);
    return customFunction(measureNamed(name))(...given).map((cells) => cells.map(shownCell));
  } catch (error) {
    if (error instanceof CellError) return [[CODES[error.code]]];
    throw error;
  }
}

export const inputsOf = (name: string): [string, Input][] => Object.entries<Input>(measureNamed(name).inputs);

/** The arguments of the worked example. */
export function exampleArguments(name: string): (readonly (readonly ArgumentCell[])[])[] {
  const values: Readonly<Record<string, unknown>> = measureNamed(name).example.values;
  return inputsOf(name).map(([input, described]) => argumentCells(described, values[input]));
}

/** Kinds whose rows are those of the table. */
export const hasRows = (input: Input): boolean =>
  ["fact", "matrix", "flows"].includes(input.kind) ||
  ((input.kind === "column" || input.kind === "labels") && input.ownLength !== true);
