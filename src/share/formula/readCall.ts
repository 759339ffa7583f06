import { CellError } from "../../functions/cellError";
import { customFunction } from "../../functions/customFunction";
import type { TableMeasure } from "../../measures/tableMeasure";
import { argumentsOf, type Given } from "./answerOf";
import { ValueStays } from "./ValueStays";

export type Values = TableMeasure["example"]["values"];

/** What the arguments of a call hold, read as the function itself reads them. @throws ValueStays if it refuses them */
export function readCall(measure: TableMeasure, given: Given): Values {
  let read: Values | null = null;
  const reader: TableMeasure = {
    ...measure,
    // Faults of rows do not keep it from being read.
    missingRow: "itself",
    compute: (of) => {
      read = of;
      return [[0]];
    },
  };
  try {
    customFunction(reader)(...argumentsOf(measure.name, given));
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    throw new ValueStays(`LMI.${measure.name} cannot be worked out: ${error.message}`);
  }
  if (read === null) throw new ValueStays(`The arguments of LMI.${measure.name} cannot be read.`);
  return read;
}
