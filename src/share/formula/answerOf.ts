import { CellError, type ResultCell } from "../../functions/cellError";
import { customFunction } from "../../functions/customFunction";
import type { Measure } from "../../measures/measure";
import type { TableMeasure } from "../../measures/tableMeasure";
import type { FormulaValue } from "./FormulaNode";
import type { Part } from "./Part";
import { ValueStays } from "./ValueStays";

/** Arguments in their order; null is one left out. */
export type Given = readonly (Part | null)[];

const ERRORS = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
} as const;

/** What a function gives. Refused as a whole, it is one cell with the error. */
export interface Answer {
  readonly cells: readonly (readonly FormulaValue[])[];
  /** Why, if the call was refused. */
  readonly refused: CellError | null;
}

const asValue = (cell: ResultCell): FormulaValue => (cell instanceof CellError ? { error: ERRORS[cell.code] } : cell);

/** The arguments as Excel hands them to the function. @throws ValueStays */
export function argumentsOf(name: string, given: Given): (FormulaValue[][] | null)[] {
  return given.map((part) => {
    if (part === null) return null;
    return Array.from({ length: part.rows }, (_, row) =>
      Array.from({ length: part.columns }, (_, column) => {
        const value = part.value(row, column);
        if (value !== undefined) return value;
        throw new ValueStays(`An argument of LMI.${name} is a formula of its own that is not worked out here.`);
      }),
    );
  });
}

/** Calls the function itself. @throws ValueStays if its arguments are not known */
export function answerOf(measure: Measure | TableMeasure, given: Given): Answer {
  const args = argumentsOf(measure.name, given);
  try {
    return { cells: customFunction(measure)(...args).map((cells) => cells.map(asValue)), refused: null };
  } catch (error) {
    if (error instanceof CellError) return { cells: [[asValue(error)]], refused: error };
    throw error;
  }
}
