import type { FormulaValue } from "./FormulaNode";

/** The result of a call of ours, and for each cell of it Excel's own formula. Rows and columns count from 0. */
export interface Twins {
  readonly cells: readonly (readonly FormulaValue[])[];
  /** @throws ValueStays */
  formula(row: number, column: number): string;
}
