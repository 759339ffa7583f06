import type { Area, CellError, Scalar } from "../../sheets/sheet";

/** A table of a workbook. */
export interface KnownTable {
  readonly name: string;
  readonly sheet: string;
  /** With its header row and its totals row. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** Whether its last row holds totals. */
  readonly totals: boolean;
}

/** The cells of a formula's result, and what a formula can ask of the workbook around it. Rows and columns count from 1. */
export interface FormulaContext {
  readonly sheet: string;
  /** The cell that holds the formula. */
  readonly row: number;
  readonly column: number;
  /** The size of its result. */
  readonly rows: number;
  readonly columns: number;
  /**
   * The formula stands in no cell whose value it is: it is a defined name's (and `row`, `column`, `rows` and `columns` are 1), or a
   * rule's for the cells from this one on: a conditional format's or a validation's.
   */
  readonly holder?: "name" | "rule";
  valueAt(sheet: string, row: number, column: number): Scalar | CellError;
  tableNamed(name: string): KnownTable | null;
  tableAt(sheet: string, row: number, column: number): KnownTable | null;
  /** The formula of a defined name without "=", as seen from a sheet; null if there is no such name. */
  refersTo(name: string, sheet: string): string | null;
  /** The cells of a sheet that hold anything; null if there are none, or no such sheet. */
  usedArea(sheet: string): Area | null;
}
