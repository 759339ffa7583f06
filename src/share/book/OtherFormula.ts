import type { Part } from "../parts/Part";
import type { XmlNode } from "../xml/XmlNode";

/** A formula that stands in no cell. */
export interface OtherFormula {
  readonly kind: "name" | "validation" | "format" | "sparkline" | "column" | "chart" | "shape";
  readonly part: Part;
  readonly node: XmlNode;
  /** The attribute of the element that holds it; null for what stands between its tags. */
  readonly attribute: string | null;
  /** Without "="; as the file spells it. */
  readonly formula: string;
  /** The sheet from which it is seen; for a defined name of the workbook the first one. */
  readonly sheet: string;
  /** The cell for which it is written. */
  readonly row: number;
  readonly column: number;
  /** The cells it serves; null for what is in no cells. */
  readonly address: string | null;
  /** For sentences: "The defined name LqCut". */
  readonly what: string;
}
