import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { CopyChoices } from "../CopyChoices";
import type { LeftOut } from "../leave/LeftOut";
import type { SheetChanges } from "./CellChange";
import type { Draft } from "./Draft";

/** What all steps of making a copy share. */
export interface CopyPlan {
  readonly book: Book;
  readonly choices: CopyChoices;
  readonly left: LeftOut;
  readonly draft: Draft;
  /** The sheets that stay, in order. */
  readonly sheets: readonly BookSheet[];
  readonly changes: ReadonlyMap<BookSheet, SheetChanges>;
  readonly report: { byFormula: number; readonly byValue: ValueLine[]; readonly leftOut: string[] };
}

/** A cell that keeps its value alone. */
export interface ValueLine {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly why: string;
  /** Whether its formula reads what is left out: then the copy does not tell the formula. */
  readonly readsLeftOut: boolean;
}
