import type { Measure } from "../../measures/measure";
import type { TableMeasure } from "../../measures/tableMeasure";

export type AnyMeasure = Measure | TableMeasure;
