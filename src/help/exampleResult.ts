import { isProblem, type Result, type Rows } from "../measures/result";
import type { Measure } from "../measures/measure";
import { isTableMeasure, type TableMeasure } from "../measures/tableMeasure";

/** What a cell shows instead of a number. */
export interface ErrorCell {
  readonly error: "#N/A" | "#DIV/0!" | "#NUM!";
}

export type ExampleCell = number | string | ErrorCell;

const ERRORS = { missing: "#N/A", undefined: "#DIV/0!", impossible: "#NUM!" } as const;

function exampleCell(result: Result): ExampleCell {
  if (result === null) return { error: "#N/A" };
  if (isProblem(result)) return { error: ERRORS[result.problem] };
  return Number.isNaN(result) ? { error: "#DIV/0!" } : result;
}

/** The results of a measure's worked example, as cells show them. */
export function exampleResult(measure: Measure | TableMeasure): ExampleCell[][] {
  const rows: Rows = isTableMeasure(measure) ? measure.example.result : [[measure.example.result]];
  return rows.map((row) => row.map(exampleCell));
}
