/** HTML that is safe to stand in a page. */
export class Markup {
  constructor(readonly html: string) {}
}

type Content = Markup | string | null;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const VOID: ReadonlySet<string> = new Set(["meta", "link"]);

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/**
 * An HTML element.
 *
 * @param attributes one that is undefined is left out
 * @param children texts are escaped, null is nothing
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Content[]
): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const opening = `<${name}${given.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join("")}>`;
  if (VOID.has(name)) return new Markup(opening);
  const content = children.map((child) => (typeof child === "string" ? escaped(child) : (child?.html ?? "")));
  return new Markup(`${opening}${content.join("")}</${name}>`);
}

/** A long text with places where it may be broken. */
export const breakable = (text: string, at: RegExp): Markup => new Markup(text.split(at).map(escaped).join("<wbr>"));

/** A formula may be broken before an argument. */
export const breakableFormula = (text: string): Markup => breakable(text, /(?<=[(,])/);
