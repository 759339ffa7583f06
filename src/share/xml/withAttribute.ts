import { escapeXml } from "../../xlsx/escapeXml";

/** An opening tag with an attribute set; null takes it away. The name has no prefix. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  const standing = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (standing.test(tag)) return tag.replace(standing, () => written);
  return tag.replace(/\s*\/?>$/, (end) => written + end);
}
