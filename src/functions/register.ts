import type { Measure } from "../measures/measure";
import { isTableMeasure, type TableMeasure } from "../measures/tableMeasure";
import { CellError, type ResultCell } from "./cellError";
import { customFunction } from "./customFunction";

type ExcelCell = number | string | CustomFunctions.Error;

const toExcel = ({ code, message }: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);

/** Results as Excel takes them. What is one error here, however many rows it stands in, is one error there. */
function rowsToExcel(rows: readonly (readonly ResultCell[])[]): ExcelCell[][] {
  const errors = new Map<CellError, CustomFunctions.Error>();
  const errorOf = (cell: CellError): CustomFunctions.Error => {
    const error = errors.get(cell) ?? toExcel(cell);
    errors.set(cell, error);
    return error;
  };
  return rows.map((cells) => cells.map((cell) => (cell instanceof CellError ? errorOf(cell) : cell)));
}

const notFetched = (): never => {
  const sentence = "A part of the add-in could not be fetched: check the connection, then calculate again.";
  throw toExcel(new CellError("notAvailable", sentence));
};

/** Tells Excel which code stands behind each function of functions.json. */
export function register(measures: readonly (Measure | TableMeasure)[]): void {
  for (const measure of measures) {
    const calculate = customFunction(measure);
    const answer = (args: readonly unknown[]): ExcelCell[][] => {
      try {
        return rowsToExcel(calculate(...args));
      } catch (error) {
        throw error instanceof CellError ? toExcel(error) : error;
      }
    };
    const prepare = isTableMeasure(measure) ? measure.prepare : undefined;
    CustomFunctions.associate(measure.name, (...args) =>
      prepare
        ? prepare()
            .catch(notFetched)
            .then(() => answer(args))
        : answer(args),
    );
  }
}
