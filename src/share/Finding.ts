export type FindingKind =
  "ourFormula" | "link" | "confidential" | "hidden" | "comment" | "personal" | "error" | "withheldAsZero";

/** Something in a workbook that its owner should see before partners do. */
export interface Finding {
  readonly kind: FindingKind;
  /** null: of the workbook as a whole, such as a defined name or a link. */
  readonly sheet: string | null;
  /** "B4" or "B4:B9"; null: of the sheet as a whole. */
  readonly address: string | null;
  /** What it is, in plain words. */
  readonly sentence: string;
}
