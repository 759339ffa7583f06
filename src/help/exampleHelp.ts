import { type LaidArgument, layOut } from "./layOut";
import type { Measure } from "../measures/measure";
import type { Places } from "../measures/place";
import { isTableMeasure, type TableMeasure } from "../measures/tableMeasure";
import { type ExampleCell, exampleResult } from "./exampleResult";

/** A measure's worked example as it stands on a sheet. */
export interface ExampleHelp {
  readonly arguments: readonly LaidArgument[];
  readonly places: Places;
  /** With "=", as it is typed. */
  readonly call: string;
  /** Over the columns of the result; none where the columns do not differ in meaning. */
  readonly titles: readonly string[];
  readonly result: readonly (readonly ExampleCell[])[];
  /** What the first row of results means; null if none is without an error. */
  readonly says: string | null;
}

function titlesOf(measure: Measure | TableMeasure): readonly string[] {
  return isTableMeasure(measure) ? (measure.titles?.(measure.example.values) ?? []) : [];
}

/** @param from the cell of the first argument's heading, counted from 0 */
export function exampleHelp(measure: Measure | TableMeasure, from = { row: 0, column: 0 }): ExampleHelp {
  const { arguments: laid, places, call } = layOut(measure, measure.example.values, from);
  const result = exampleResult(measure);
  const known = result.find((row) => row.every((cell) => typeof cell !== "object"));
  return {
    ...{ arguments: laid, places, call: `=${call}`, titles: titlesOf(measure), result },
    says: known === undefined ? null : measure.says(known as (number | string)[]),
  };
}
