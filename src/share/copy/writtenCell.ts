import { element } from "../../xlsx/element";
import { encodeText } from "../../xlsx/encodeText";
import { escapeXml } from "../../xlsx/escapeXml";
import type { FileCell } from "../book/FileCell";
import { withAttribute } from "../xml/withAttribute";
import type { CellChange } from "./CellChange";

/** What changed cells need of their sheet. */
export interface CellSurroundings {
  /** The sheet's XML. */
  readonly text: string;
  /** Of its elements: "x:" or "". */
  readonly prefix: string;
  readonly strings: readonly string[];
}

/** The markup of a changed cell. */
export function writtenCell(cell: FileCell, change: CellChange, surroundings: CellSurroundings): string {
  const { text, prefix } = surroundings;
  const opening = text.slice(cell.start, cell.inside);
  const name = `${prefix}c`;
  switch (change.kind) {
    // A cell that does not say where it stands holds the place of those after it.
    case "gone":
      return /\sr\s*=/.test(opening) ? "" : `<${name}/>`;
    case "emptied":
      return closed(bare(opening, null));
    case "text":
      return `${open(bare(opening, "inlineStr"))}${inline(prefix, change.text)}</${name}>`;
    case "reworded": {
      const { start, end } = cell.formula!;
      const f = `${open(text.slice(start, text.indexOf(">", start) + 1))}${written(change.formula)}</${prefix}f>`;
      return text.slice(cell.start, start) + f + text.slice(end, cell.end);
    }
    case "value":
      return withoutFormula(cell, surroundings);
    case "formula":
      return withFormula(cell, change.formula, surroundings);
  }
}

const written = (formula: string) => escapeXml(encodeText(formula));
const open = (tag: string) => tag.replace(/\s*\/?>$/, ">");
const closed = (tag: string) => tag.replace(/\s*\/?>$/, "/>");

/** A cell's opening tag for another kind of content. */
function bare(opening: string, type: string | null): string {
  const plain = ["cm", "vm", "t"].reduce((tag, attribute) => withAttribute(tag, attribute, null), opening);
  return type === null ? plain : withAttribute(plain, "t", type);
}

const inline = (prefix: string, text: string) =>
  element(`${prefix}is`, {}, element(`${prefix}t`, {}, escapeXml(encodeText(text))));

function withoutFormula({ start, inside, end, formula }: FileCell, { text }: CellSurroundings): string {
  const opening = withAttribute(text.slice(start, inside), "cm", null);
  const content =
    formula === null ? text.slice(inside, end) : text.slice(inside, formula.start) + text.slice(formula.end, end);
  return opening + content;
}

function withFormula(cell: FileCell, formula: string, { text, prefix, strings }: CellSurroundings): string {
  const opening = withAttribute(text.slice(cell.start, cell.inside), "cm", null);
  const f = `<${prefix}f>${written(formula)}</${prefix}f>`;
  const name = `${prefix}c`;
  if (cell.type === "s" || cell.type === "inlineStr") {
    const value = cell.type === "s" ? (strings[Number(cell.stored)] ?? "") : (cell.stored ?? "");
    return `${open(bare(opening, "str"))}${f}<${prefix}v>${written(value)}</${prefix}v></${name}>`;
  }
  if (cell.inside === cell.end) return `${open(opening)}${f}</${name}>`;
  const { start, end } = cell.formula ?? { start: cell.inside, end: cell.inside };
  return opening + text.slice(cell.inside, start) + f + text.slice(end, cell.end);
}
