import type { Column } from "../layout";
import type { ScanLine } from "./ScanLine";

/** A column of the scan. */
export interface StakeholderColumn extends Column<ScanLine> {
  /** For the analyst alone. */
  readonly confidential?: true;
  /** What its cells may hold, where that is not free. */
  readonly takes?: Takes;
}

export type Takes =
  | { readonly list: "Matters to" | "Role" | "Stage" | "Yes or no" | "Category" }
  | { readonly from: number; readonly to: number; readonly prompt: string }
  | "day";
