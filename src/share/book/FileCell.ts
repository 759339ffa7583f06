/** A cell as the file holds it. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** "n", "s", "str", "inlineStr", "b", "e" or "d". */
  readonly type: string;
  /** What it shows, as written: of a shared text its number in the list; null if it is empty. */
  readonly stored: string | null;
  readonly formula: FileFormula | null;
  /** Where it stands in the sheet's text: its opening tag, what is in it, its end. */
  readonly start: number;
  readonly inside: number;
  readonly end: number;
}

export interface FileFormula {
  /** Without "=", as files spell it; "" where another cell's is shared. */
  readonly text: string;
  readonly kind: "normal" | "array" | "shared" | "dataTable";
  /** The cells it fills or is shared by, on the cell that has its text. */
  readonly ref: string | null;
  /** Which cells share it. */
  readonly group: string | null;
  readonly start: number;
  readonly end: number;
}
