import type { Area } from "../../sheets/sheet";
import type { BookTable } from "../book/BookTable";

/** A column whose header says that it is for the owner alone. */
export interface ConfidentialColumn {
  readonly sheet: string;
  /** With its header. */
  readonly area: Area;
  readonly header: string;
  /** null for a column that is in no table. */
  readonly table: BookTable | null;
  /** Whether only confidential columns stand to its right in the table, so that the table can end before it. */
  readonly isLast: boolean;
}
