import type { XmlNode } from "./XmlNode";

/** The element right below the root in which an element stands: of a drawing, what is anchored in one place. */
export function rootChild(node: XmlNode): XmlNode {
  let at = node;
  while (at.parent?.parent) at = at.parent;
  return at;
}
