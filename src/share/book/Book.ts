import type { CellError, Scalar } from "../../sheets/sheet";
import type { Package } from "../parts/Package";
import type { Part } from "../parts/Part";
import type { XmlNode } from "../xml/XmlNode";
import type { BookName } from "./BookName";
import type { BookSheet } from "./BookSheet";
import type { BookTable } from "./BookTable";
import type { FileCell } from "./FileCell";

/** A workbook as its file holds it. */
export interface Book {
  readonly pack: Package;
  readonly workbook: Part;
  readonly sheets: readonly BookSheet[];
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
  readonly strings: SharedText;
  /** In upper or lower case. */
  sheetNamed(name: string): BookSheet | undefined;
  tableNamed(name: string): BookTable | undefined;
  /** A defined name as seen from a sheet. */
  nameSeenFrom(name: string, sheet: string): BookName | undefined;
  valueOf(cell: FileCell): Scalar | CellError;
  /** What a cell shows as text; "" for an empty cell. */
  textOf(cell: FileCell | undefined): string;
}

/** The texts that cells share. */
export interface SharedText {
  readonly part: Part | null;
  readonly texts: readonly string[];
  readonly nodes: readonly XmlNode[];
}
