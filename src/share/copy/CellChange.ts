import type { Area } from "../../sheets/sheet";
import type { BookSheet } from "../book/BookSheet";
import type { FileCell } from "../book/FileCell";

/** What becomes of a cell in the copy. */
export type CellChange =
  /** The cell is not there any more. */
  | { readonly kind: "gone" }
  /** Its value stays, its formula goes. */
  | { readonly kind: "value" }
  /** Neither stays, but its looks do. */
  | { readonly kind: "emptied" }
  /** An ordinary formula, whatever kind it was of; its value stays. */
  | { readonly kind: "formula"; readonly formula: string }
  /** The same formula in other words: it still fills the cells that it filled. */
  | { readonly kind: "reworded"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string };

/** The changes of the cells of one sheet. */
export class SheetChanges {
  readonly cells = new Map<FileCell, CellChange>();
  /** Formulas for cells that the file does not list. */
  readonly added: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
  /** What formulas of ours filled. */
  readonly areas: Area[] = [];

  constructor(readonly sheet: BookSheet) {}
}
