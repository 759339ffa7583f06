import { CellError, type ResultCell } from "../../functions/cellError";
import { customFunction } from "../../functions/customFunction";
import { isTableMeasure } from "../../measures/tableMeasure";
import type { AnyMeasure } from "./AnyMeasure";

/** What a function makes of its arguments: rows of cells, or a sentence about an argument that does not fit. */
export type WorkedOut =
  | { readonly kind: "rows"; readonly rows: readonly (readonly ResultCell[])[] }
  | { readonly kind: "refused"; readonly sentence: string };

/** @param args rows of cells or bare values; null where one is left out */
export async function workOut(measure: AnyMeasure, args: readonly unknown[]): Promise<WorkedOut> {
  if (isTableMeasure(measure)) await measure.prepare?.();
  try {
    return { kind: "rows", rows: customFunction(measure)(...args) };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    // Of the errors of a whole call only #VALUE! says that an argument must be mended; the others are its result.
    return error.code === "invalidValue"
      ? { kind: "refused", sentence: error.message }
      : { kind: "rows", rows: [[error]] };
  }
}
