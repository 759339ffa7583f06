import { escapeXml } from "../../xlsx/escapeXml";
import { withAttribute } from "./withAttribute";
import type { XmlNode } from "./XmlNode";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes of a part's text, at positions of the text as it was: whatever is not named stays as it is. */
export class Edits {
  private readonly edits: Edit[] = [];
  private readonly gone = new Set<XmlNode>();
  private readonly attributes = new Map<XmlNode, (readonly [name: string, value: string | null])[]>();
  private readonly counts = new Map<XmlNode, number>();

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.edits.length + this.attributes.size === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Puts markup behind an element's last child. */
  append(node: XmlNode, markup: string): void {
    if (node.inside < node.end) return this.insert(node.insideEnd, markup);
    const opening = this.text.slice(node.start, node.inside).replace(/\s*\/>$/, ">");
    this.replace(node.start, node.inside, `${opening}${markup}</${node.prefix}${node.name}>`);
  }

  /** What stands between an element's tags; the text is escaped here. */
  setText(node: XmlNode, text: string): void {
    this.replace(node.inside, node.insideEnd, escapeXml(text));
  }

  /** An attribute without prefix; null takes it away. */
  setAttribute(node: XmlNode, name: string, value: string | null): void {
    this.attributes.set(node, [...(this.attributes.get(node) ?? []), [name, value]]);
  }

  isGone(node: XmlNode): boolean {
    return this.gone.has(node);
  }

  remove(node: XmlNode): void {
    if (this.gone.has(node)) return;
    this.gone.add(node);
    this.replace(node.start, node.end, "");
  }

  /** Takes an element away, and every one around it that is then left empty, up to one of the names. A list's count follows. */
  removeFromList(node: XmlNode, ...upTo: readonly string[]): void {
    if (this.gone.has(node)) return;
    this.remove(node);
    const list = node.parent;
    if (list === null || list.parent === null || upTo.includes(list.name)) return;
    const left = list.children.filter((each) => !this.gone.has(each)).length;
    if (left === 0) this.removeFromList(list, ...upTo);
    else if (list.attributes.count !== undefined) this.counts.set(list, left);
  }

  /** The text with all changes. What lies within something that was taken away is not changed any more. */
  applied(): string {
    for (const [list, count] of this.counts) this.setAttribute(list, "count", String(count));
    for (const [node, attributes] of this.attributes) {
      const tag = this.text.slice(node.start, node.inside);
      const changed = attributes.reduce((standing, [name, value]) => withAttribute(standing, name, value), tag);
      this.replace(node.start, node.inside, changed);
    }
    this.attributes.clear();
    const compare = (a: number, b: number) => (a === b ? 0 : a - b);
    const inOrder = [...this.edits].sort((a, b) => a.start - b.start || compare(order(a), order(b)));
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder) {
      if (start < at) continue;
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + this.text.slice(at);
  }
}

/** At one place first what is put in, then what goes as a whole, then what is changed within. */
const order = ({ start, end }: Edit) => (start === end ? -Infinity : start - end);
