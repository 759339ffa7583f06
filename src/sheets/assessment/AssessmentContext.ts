import type { Recipe } from "../recipe";
import type { Area } from "../sheet";
import type { ScanRecipe } from "../stakeholders/ScanRecipe";

/** What an assessment sheet can draw on. What is null is not in the workbook: the sheet then says what it would need. */
export interface AssessmentContext {
  readonly ranking: { readonly recipe: Recipe; readonly industries: Area } | null;
  readonly scan: ScanRecipe | null;
  /** The day it is built, as 2026-11-21. */
  readonly madeOn: string;
}
