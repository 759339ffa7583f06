/** An element of a part, and where it stands in the part's text. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** "x:", or "" where the part has no prefix for the namespace. */
  readonly prefix: string;
  /** By name without prefix; those of relationships by "r:id", others that have a prefix by their qualified name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlNode | null;
  readonly children: XmlNode[];
  /** Its own text, entities resolved. */
  text: string;
  /** Of its first "<". */
  readonly start: number;
  /** Behind its opening tag. */
  readonly inside: number;
  /** Of its closing tag; as `inside` if it closes itself. */
  insideEnd: number;
  /** Behind its closing tag. */
  end: number;
}

/** The first child of that name. */
export const child = (node: XmlNode | null | undefined, name: string): XmlNode | undefined =>
  node?.children.find((each) => each.name === name);

/** All children of that name. */
export const children = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  node?.children.filter((each) => each.name === name) ?? [];

/** All elements below a node, and the node itself, in the order of the text. */
export function* all(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const each of node.children) yield* all(each);
}

/** All elements of that name below a node. */
export function named(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return [...all(node)].filter(({ name }) => names.includes(name));
}

/** The nearest element around a node that has one of the names. */
export function around(node: XmlNode, ...names: readonly string[]): XmlNode | null {
  let at = node.parent;
  while (at !== null && !names.includes(at.name)) at = at.parent;
  return at;
}

/** Whether an attribute says yes; `missing` is what it says where it is not there. */
export function isOn(node: XmlNode | undefined, attribute: string, missing = false): boolean {
  const value = node?.attributes[attribute];
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}
