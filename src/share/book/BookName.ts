import type { XmlNode } from "../xml/XmlNode";

/** A defined name. */
export interface BookName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** The only sheet that knows it; null if all do. */
  readonly sheet: string | null;
  readonly node: XmlNode;
}
