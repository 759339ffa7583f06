import type { Package } from "../parts/Package";
import type { Part } from "../parts/Part";
import { children } from "../xml/XmlNode";
import type { SharedText } from "./Book";
import { unescaped } from "./cellValue";
import { inlineText } from "./fileCells";

/** The texts that cells share, in the order of their numbers. */
export function readStrings(pack: Package, workbook: Part): SharedText {
  const [part = null] = pack.related(workbook.path, "sharedStrings");
  const nodes = children(part?.root, "si");
  return { part, nodes, texts: nodes.map((node) => unescaped(inlineText(node) ?? "")) };
}
