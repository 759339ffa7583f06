import { child, type XmlNode } from "../xml/XmlNode";
import type { FileCell, FileFormula } from "./FileCell";
import { columnNumber } from "./address";

const ADDRESS = /^([A-Z]+)(\d+)$/;
const KINDS = ["array", "shared", "dataTable"] as const;

/** Puts the cells of row after row into a list. A row or cell that does not say where it stands follows the one before. */
export function fileCells(into: FileCell[]): (row: XmlNode) => void {
  let before = 0;
  return (node) => {
    const row = Number(node.attributes.r ?? before + 1);
    let column = 0;
    for (const each of node.children) {
      if (each.name !== "c") continue;
      const match = ADDRESS.exec(each.attributes.r ?? "");
      column = match ? columnNumber(match[1]!) : column + 1;
      into.push(fileCell(each, row, column));
    }
    before = row;
  };
}

function fileCell(node: XmlNode, row: number, column: number): FileCell {
  const { start, inside, end } = node;
  const type = node.attributes.t ?? "n";
  const stored = type === "inlineStr" ? inlineText(child(node, "is")) : child(node, "v")?.text;
  return { row, column, type, stored: stored ?? null, formula: formulaOf(child(node, "f")), start, inside, end };
}

function formulaOf(node: XmlNode | undefined): FileFormula | null {
  if (node === undefined) return null;
  const { t, ref = null, si = null } = node.attributes;
  const kind = KINDS.find((each) => each === t) ?? "normal";
  return { text: node.text, kind, ref, group: kind === "shared" ? si : null, start: node.start, end: node.end };
}

/** The text of a shared or inline string: its runs one after the other, without what a reader is told of pronunciation. */
export function inlineText(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const runs = node.children.map((each) =>
    each.name === "t" ? each.text : each.name === "r" ? child(each, "t")?.text : "",
  );
  return runs.join("");
}
