import type { Placed } from "../../layout";
import type { ListedCategory } from "../scanCategories";
import type { ScanLine } from "../ScanLine";
import type { ScanRecipe } from "../ScanRecipe";

/** What the sheets beside the scan show, and where their formulas find it. */
export interface Scan {
  readonly recipe: ScanRecipe;
  readonly lines: readonly ScanLine[];
  readonly categories: readonly ListedCategory[];
  /** tblStake. */
  readonly stake: Placed;
  /** tblCategories. */
  readonly listed: Placed;
}
