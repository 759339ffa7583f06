import type { Places } from "../../measures/place";
import type { TableMeasure } from "../../measures/tableMeasure";
import type { LaidArgument } from "./layArguments";
import type { Values } from "./readCall";

/** A call of a measure of whole columns, laid out on an imagined sheet. */
export interface TableCall {
  readonly measure: TableMeasure;
  readonly laid: readonly LaidArgument[];
  readonly places: Places;
  readonly values: Values;
}
