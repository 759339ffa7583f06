import type { KnownTable } from "../formula/FormulaContext";
import type { Part } from "../parts/Part";
import type { XmlNode } from "../xml/XmlNode";

/** A table, with the part that describes it. */
export interface BookTable extends KnownTable {
  readonly part: Part;
  /** Of its columns, in order. */
  readonly columnNodes: readonly XmlNode[];
}
