import { escapeXml } from "./escapeXml";

/** In the order they are written; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element. Attribute values are escaped here; `children` are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) opening += ` ${key}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  const content = children.join("");
  return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
