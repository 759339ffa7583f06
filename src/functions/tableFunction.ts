import type { TableInput, ValuesOf } from "../measures/input";
import { isProblem, type Result } from "../measures/result";
import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import { CellError, type CellErrorCode, type ResultCell } from "./cellError";
import { fillDefaults } from "./fillDefaults";
import { faultsByPlace } from "./faultsByPlace";
import { type Fitted, fitRows } from "./fitRows";
import { shapeOf, toRows } from "./grid";
import { readInput } from "./readInput";
import { findRowFaults, missingInWords, negativeError, type RowFaults, withoutNegatives } from "./rowFaults";

const CODES = {
  missing: "notAvailable",
  undefined: "divisionByZero",
  impossible: "invalidNumber",
} as const satisfies Record<string, CellErrorCode>;

/** -0 is 0 to everybody who reads it. */
const plainZero = (value: number): number => (value === 0 ? 0 : value);

/**
 * Results as cells: what is missing or negative in a row of arguments, or a cell, explains the results there.
 *
 * Errors with the same sentence are one object: thousands of them cost no more than a few.
 */
function toCells(measure: TableMeasure, faults: RowFaults, fitted: Fitted) {
  const undefinedHere = new CellError("divisionByZero", `${measure.title} is undefined here.`);
  const { negativeAt, missingAt } = faultsByPlace(measure, faults, fitted);
  return (value: Result, row: number, column: number): ResultCell => {
    const negative = negativeAt(row, column);
    if (negative) return negative;
    if (value === null) return missingAt(row, column);
    if (isProblem(value)) return new CellError(CODES[value.problem], value.because);
    if (typeof value === "string") return value;
    return Number.isFinite(value) ? plainZero(value) : undefinedHere;
  };
}

/** Faults that cost everything, because the result speaks for all rows. */
function refuseFaults({ missingRow, missing: sentence }: TableMeasure, faults: RowFaults, fitted: Fitted): void {
  if (missingRow === "itself" || missingRow === "cell") return;
  const [negative] = faults.negative;
  if (negative) throw negativeError(negative, fitted);
  if (missingRow === "everything" && faults.missing.length > 0)
    throw new CellError("notAvailable", `Withheld or missing: ${missingInWords(faults.missing, fitted)}. ${sentence}`);
}

/** A single number, or one of a list, that is missing where everything is needed. */
function refuseMissingNumbers(
  { missingRow, inputs, missing: sentence }: TableMeasure,
  of: Readonly<Record<string, unknown>>,
): void {
  if (missingRow !== "everything") return;
  const isMissing = (name: string): boolean => {
    if (inputs[name]!.kind === "list") return (of[name] as readonly number[]).some(Number.isNaN);
    return inputs[name]!.kind === "single" && Number.isNaN(of[name]);
  };
  const missing = Object.keys(inputs).filter(isMissing).map(argumentName);
  if (missing.length > 0)
    throw new CellError("notAvailable", `Withheld or missing: ${missing.join(", ")}. ${sentence}`);
}

const turned = (rows: readonly (readonly ResultCell[])[]): ResultCell[][] =>
  rows[0]!.map((_, column) => rows.map((cells) => cells[column]!));

/** Whether the result is to be turned, because the arguments it lies along were given the other way. */
function isTurned({ inputs, turnsWith }: TableMeasure, fitted: Fitted, args: readonly unknown[]): boolean {
  if (turnsWith === undefined) return fitted.isAcross;
  const { rows, columns } = shapeOf(toRows(args[Object.keys(inputs).indexOf(turnsWith)]));
  return inputs[turnsWith]!.kind === "list" ? rows > 1 && columns === 1 : columns > 1 && rows === 1;
}

/**
 * A measure of whole columns as a function of Excel's arguments.
 *
 * @returns a function that gives the table, with its column titles on top if `headers` asks for them, turned if its columns were
 * given as rows; it throws CellError for arguments that do not make sense as a whole
 */
export function tableFunction(measure: TableMeasure): (args: readonly unknown[]) => ResultCell[][] {
  const inputs: [string, TableInput][] = Object.entries(measure.inputs);
  return (args) => {
    const read = Object.fromEntries(
      inputs.map(([name, input], index) => [name, readInput(argumentName(name), args[index], input)]),
    );
    const fitted = fitRows(measure.inputs, read);
    const faults = findRowFaults(measure.inputs, fitted, read);
    refuseFaults(measure, faults, fitted);
    // The reader gives every input the kind of value its description promises.
    const filled = fillDefaults(measure.inputs, read, fitted, faults);
    const of = (faults.negative.length > 0 ? withoutNegatives(measure.inputs, filled) : filled) as ValuesOf<
      typeof measure.inputs
    >;
    refuseMissingNumbers(measure, of);
    const toCell = toCells(measure, faults, fitted);
    const rows = measure.compute(of).map((cells, row) => cells.map((value, column) => toCell(value, row, column)));
    const titled = of["headers"] === true && measure.titles ? [[...measure.titles(of)], ...rows] : rows;
    return isTurned(measure, fitted, args) ? turned(titled) : titled;
  };
}
