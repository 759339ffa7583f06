/** What a partner copy is, beside the workbook it was made from. */
export interface CopyReport {
  /** Cells whose formula became Excel's own. */
  readonly byFormula: number;
  /** Cells that hold a value now: which, what stood there, and why. */
  readonly byValue: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly formula: string;
    readonly why: string;
  }[];
  /** What was left out, a sentence each. */
  readonly leftOut: readonly string[];
  /** Words of what was left out that still stand elsewhere in the copy, a sentence each: to be looked at by the owner. */
  readonly stillThere: readonly string[];
}
