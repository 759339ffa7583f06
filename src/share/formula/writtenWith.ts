import type { FormulaNode } from "./FormulaNode";

/** Files spell functions that came after Excel 2007 with a prefix. */
const PREFIX = /^_xlfn\.(?:_xlws\.)?/i;

/** The name of a function as Excel shows it. */
export const shownName = (name: string): string => name.replace(PREFIX, "").toUpperCase();

/** The text of a node with other texts in place of its parts; all else stays byte for byte. */
export function writtenWith(node: FormulaNode, formula: string, parts: readonly string[]): string {
  let text = "";
  let from = node.from;
  for (const [index, child] of node.children.entries()) {
    text += formula.slice(from, child.from) + parts[index]!;
    from = child.to;
  }
  const whole = text + formula.slice(from, node.to);
  return node.kind === "call" ? whole.replace(PREFIX, "") : whole;
}
