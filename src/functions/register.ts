import type { Measure } from "../measures/measure";
import type { TableMeasure } from "../measures/tableMeasure";
import { CellError, type ResultCell } from "./cellError";
import { customFunction } from "./customFunction";

function toExcel({ code, message }: CellError): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

const cellToExcel = (cell: ResultCell): number | string | CustomFunctions.Error =>
  cell instanceof CellError ? toExcel(cell) : cell;

/** Tells Excel which code stands behind each function of functions.json. */
export function register(measures: readonly (Measure | TableMeasure)[]): void {
  for (const measure of measures) {
    const calculate = customFunction(measure);
    CustomFunctions.associate(measure.name, (...args) => {
      try {
        return calculate(...args).map((row) => row.map(cellToExcel));
      } catch (error) {
        throw error instanceof CellError ? toExcel(error) : error;
      }
    });
  }
}
