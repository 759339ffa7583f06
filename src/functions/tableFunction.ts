import type { TableInput, ValuesOf } from "../measures/input";
import { isProblem, type Result, type Rows } from "../measures/result";
import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import { CellError, type CellErrorCode, type ResultCell } from "./cellError";
import { fillDefaults } from "./fillDefaults";
import { fitRows } from "./fitRows";
import { shapeOf, toRows } from "./grid";
import { readInput } from "./readInput";
import { findRowFaults, missingInWords, negativeError, type RowFaults, withoutNegatives } from "./rowFaults";

const CODES = {
  missing: "notAvailable",
  undefined: "divisionByZero",
  impossible: "invalidNumber",
} as const satisfies Record<string, CellErrorCode>;

/** Results as cells. Errors with the same sentence are one object: thousands of them cost no more than a few. */
function toCells(measure: TableMeasure): (value: Result) => ResultCell {
  const missing = new CellError("notAvailable", `Withheld or missing: ${measure.missing}`);
  const undefinedHere = new CellError("divisionByZero", `${measure.title} is undefined here.`);
  return (value) => {
    if (value === null) return missing;
    if (isProblem(value)) return new CellError(CODES[value.problem], value.because);
    return typeof value === "string" || Number.isFinite(value) ? value : undefinedHere;
  };
}

/** Faults that cost everything, because the result speaks for all rows. */
function refuseFaults({ missingRow, missing: sentence }: TableMeasure, faults: RowFaults): void {
  if (missingRow === "itself") return;
  const [negative] = faults.negative;
  if (negative) throw negativeError(negative);
  if (missingRow === "everything" && faults.missing.length > 0)
    throw new CellError("notAvailable", `Withheld or missing: ${missingInWords(faults.missing)}. ${sentence}`);
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

/** Whether the argument that the result lies along was given as a column. */
function liesDown({ inputs, turnsWith }: TableMeasure, args: readonly unknown[]): boolean {
  if (turnsWith === undefined) return false;
  const { rows, columns } = shapeOf(toRows(args[Object.keys(inputs).indexOf(turnsWith)]));
  return rows > 1 && columns === 1;
}

/**
 * A measure of whole columns as a function of Excel's arguments.
 *
 * @returns a function that gives the table, with its column titles on top if `headers` asks for them, turned if its columns were
 * given as rows; it throws CellError for arguments that do not make sense as a whole
 */
export function tableFunction(measure: TableMeasure): (args: readonly unknown[]) => ResultCell[][] {
  const inputs: [string, TableInput][] = Object.entries(measure.inputs);
  const toCell = toCells(measure);
  const cellsOf = (rows: Rows, faults: RowFaults): ResultCell[][] => {
    if (measure.missingRow !== "itself" || faults.negative.length === 0) return rows.map((cells) => cells.map(toCell));
    const negative = new Map([...faults.negative].reverse().map((fault) => [fault.row, fault]));
    return rows.map((cells, row) => {
      const fault = negative.get(row);
      const error = fault && negativeError(fault);
      return cells.map((value) => error ?? toCell(value));
    });
  };
  return (args) => {
    const read = Object.fromEntries(
      inputs.map(([name, input], index) => [name, readInput(argumentName(name), args[index], input)]),
    );
    const fitted = fitRows(measure.inputs, read);
    const faults = findRowFaults(measure.inputs, fitted, read);
    refuseFaults(measure, faults);
    // The reader gives every input the kind of value its description promises.
    const filled = fillDefaults(measure.inputs, read, fitted, faults);
    const of = (faults.negative.length > 0 ? withoutNegatives(measure.inputs, filled) : filled) as ValuesOf<
      typeof measure.inputs
    >;
    refuseMissingNumbers(measure, of);
    const rows = cellsOf(measure.compute(of), faults);
    const titled = of["headers"] === true && measure.titles ? [[...measure.titles(of)], ...rows] : rows;
    return fitted.isAcross || liesDown(measure, args) ? turned(titled) : titled;
  };
}
