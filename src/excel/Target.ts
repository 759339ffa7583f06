import type { Sheet } from "../sheets/sheet";

/** A sheet as a value and the worksheet that it is written into. */
export interface Target {
  readonly sheet: Sheet;
  readonly worksheet: Excel.Worksheet;
}
