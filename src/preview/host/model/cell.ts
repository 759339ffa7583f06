export interface CellError {
  /** As Excel shows it: "#N/A", "#DIV/0!", "#NAME?" ... */
  readonly error: string;
  /** What the function that failed says about it. */
  readonly message?: string;
}

export type CellValue = string | number | boolean | CellError;

/** What stands in a cell. A cell without one is empty. */
export interface CellContent {
  /** undefined: a formula that nobody has worked out yet. */
  readonly value: CellValue | undefined;
  /** In en-US form with "=", as Office.js gives and takes it. */
  readonly formula?: string;
  /** The cell whose array formula spilled this value here. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

export interface Link {
  /** A place inside the workbook, like `'Industry Ranking'!A1`. */
  readonly documentReference?: string;
  /** An address outside. */
  readonly address?: string;
  readonly screenTip?: string;
}
