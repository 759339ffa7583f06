/** What a stakeholder scan was built of. Plain JSON, kept in the workbook. */
export interface ScanRecipe {
  readonly schema: 1;
  readonly kind: "stakeholders";
  /** Of the ranking it was begun from; "" if there was none. */
  readonly regionName: string;
  /** `naics` is null for an industry that was typed. */
  readonly industry: { readonly naics: string | null; readonly title: string };
  /** The categories looked for, of the toolkit's list and the analyst's own. */
  readonly categories: readonly string[];
  /** The day it was built, as 2026-11-21. */
  readonly madeOn: string;
}
