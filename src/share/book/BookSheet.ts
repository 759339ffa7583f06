import type { Area } from "../../sheets/sheet";
import type { Part } from "../parts/Part";
import type { XmlNode } from "../xml/XmlNode";
import type { FileCell } from "./FileCell";

/** A sheet of the workbook. */
export interface BookSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** In the workbook's list of sheets. */
  readonly node: XmlNode;
  /** The path of its part. */
  readonly path: string;
  /** null for a sheet that is all chart. */
  readonly part: Part | null;
  /** The cells that hold anything; null if none does. */
  readonly used: Area | null;
  at(row: number, column: number): FileCell | undefined;
}
