import { SaxesParser, type SaxesTagNS } from "saxes";
import type { XmlNode } from "./XmlNode";

const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;

const DEEPEST = 250;

/** Called with each row of a sheet's data, which is not kept afterwards: a sheet may have a million cells. */
export type OnRow = (row: XmlNode) => void;

/** A part as a tree with positions, or what is wrong with it. Document types and entities of a document's own are refused. */
export function parseXml(text: string, onRow?: OnRow): XmlNode | { readonly fault: string } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root: XmlNode | null = null;
  let depth = 0;
  let open: XmlNode | null = null;
  parser.on("error", ({ message }) => stop(message));
  parser.on("doctype", () => stop("it declares a document type, which no workbook does"));
  parser.on("opentag", (tag) => {
    const node = opened(tag, open, text.lastIndexOf("<", parser.position - 1), parser.position);
    root ??= node;
    if (depth === DEEPEST) stop("it is nested too deeply");
    open?.children.push(node);
    depth += 1;
    open = node;
  });
  parser.on("text", (content) => void (open && (open.text += content)));
  parser.on("cdata", (content) => void (open && (open.text += content)));
  parser.on("closetag", (tag) => {
    const node = open!;
    node.end = parser.position;
    node.insideEnd = tag.isSelfClosing ? node.inside : text.lastIndexOf("<", parser.position - 1);
    open = node.parent;
    depth -= 1;
    if (onRow && node.name === "row" && open?.name === "sheetData") {
      onRow(node);
      open.children.pop();
    }
  });
  const fault = faultIn(() => parser.write(text).close());
  return fault !== null || root === null ? { fault: fault ?? "it is empty" } : root;
}

/** The first thing that is wrong ends the reading: what follows could take for ever. */
class Fault extends Error {}

function stop(message: string): never {
  throw new Fault(message);
}

function faultIn(read: () => void): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

function opened(tag: SaxesTagNS, parent: XmlNode | null, start: number, inside: number): XmlNode {
  const attributes: Record<string, string> = {};
  for (const { name, local, uri, value } of Object.values(tag.attributes)) {
    attributes[uri === "" ? local : RELATIONSHIPS.test(uri) ? `r:${local}` : name] = value;
  }
  const prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
  const place = { start, inside, insideEnd: inside, end: inside };
  return { name: tag.local, prefix, attributes, parent, children: [], text: "", ...place };
}
