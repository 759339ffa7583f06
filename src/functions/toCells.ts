import { isProblem, type Result } from "../measures/result";
import type { TableMeasure } from "../measures/tableMeasure";
import { CellError, type CellErrorCode, type ResultCell } from "./cellError";
import { faultsByPlace } from "./faultsByPlace";
import type { Fitted } from "./fitRows";
import type { RowFaults } from "./rowFaults";

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
export function toCells(measure: TableMeasure, faults: RowFaults, fitted: Fitted) {
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
