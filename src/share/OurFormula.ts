import type { Area, CellError, Scalar } from "../sheets/sheet";

/** A cell whose formula uses the add-in, or several cells that one such formula fills. */
export interface OurFormula {
  readonly sheet: string;
  /** The cells of the result; the formula stands in the first. */
  readonly area: Area;
  /** As Excel shows it, without "=": `LMI.CAGR(B2,C2,3)`. */
  readonly formula: string;
  /** What each cell of the area holds now. */
  readonly values: readonly (readonly (Scalar | CellError)[])[];
  /** The same in Excel 2016's own functions, without "=", cell by cell; null where only the value can stay. */
  readonly native: readonly (readonly (string | null)[])[];
  /** Why a value has to stay, as a sentence; null if none has. */
  readonly why: string | null;
}
