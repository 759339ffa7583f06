import type { PartText } from "../xml/partText";
import type { XmlNode } from "../xml/XmlNode";
import type { FileCell } from "../book/FileCell";

/** A part of the package that was read as XML. */
export interface Part extends PartText {
  readonly path: string;
  readonly root: XmlNode;
  /** The cells, if it is a sheet. */
  readonly cells: readonly FileCell[];
  /** The rows, if it is a sheet: without their cells. */
  readonly rows: readonly XmlNode[];
}
