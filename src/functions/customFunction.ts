import type { Measure } from "../measures/measure";
import type { TableMeasure } from "../measures/tableMeasure";
import type { ResultCell } from "./cellError";
import { rowFunction } from "./rowFunction";
import { tableFunction } from "./tableFunction";

/**
 * A measure as a spreadsheet function.
 *
 * @returns a function of Excel's arguments: rows of cells, or bare values; null where one is left out
 */
export function customFunction(measure: Measure | TableMeasure): (...args: readonly unknown[]) => ResultCell[][] {
  return (...args) => ("terms" in measure ? tableFunction(measure, args) : rowFunction(measure, args));
}
