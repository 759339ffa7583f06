import type { XmlNode } from "../xml/XmlNode";

/** What a part says about another one. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "comments", "webextensiontaskpanes". */
  readonly kind: string;
  /** The other part's path; for what lies outside the workbook, its address. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly node: XmlNode;
}
