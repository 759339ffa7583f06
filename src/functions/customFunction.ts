import type { Measure } from "../measures/measure";
import { isTableMeasure, type TableMeasure } from "../measures/tableMeasure";
import type { ResultCell } from "./cellError";
import { rowFunction } from "./rowFunction";
import { tableFunction } from "./tableFunction";

/**
 * A measure as a spreadsheet function.
 *
 * @returns a function of Excel's arguments: rows of cells, or bare values; null where one is left out. It throws CellError for
 * arguments that do not make sense as a whole. A measure with `prepare` must have been prepared.
 */
export function customFunction(measure: Measure | TableMeasure): (...args: readonly unknown[]) => ResultCell[][] {
  const calculate = isTableMeasure(measure) ? tableFunction(measure) : rowFunction(measure);
  return (...args) => calculate(args);
}
