import type { Area, CellError, Scalar } from "../sheets/sheet";

/** What takes the place of a formula and of the cells that it fills. */
export interface Replacement {
  readonly sheet: string;
  /** The cells of the formula's result; the formula stands in the first. */
  readonly area: Area;
  /** Without "="; nothing is done unless it still stands there. */
  readonly formula: string;
  /** Row by row; formulas without "=". */
  readonly cells: readonly (readonly (Scalar | CellError | { readonly formula: string })[])[];
}
