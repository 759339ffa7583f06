import type { Book } from "../book/Book";
import type { Finding } from "../Finding";
import { listed } from "../words/listed";
import { child, named } from "../xml/XmlNode";

const INSPECT = "To take it out: File > Info > Check for Issues > Inspect Document.";

/** Names of persons that the file itself keeps. */
export function authorFindings({ pack, workbook }: Book): Finding[] {
  const sentences: string[] = [];
  const [properties] = pack.related("", "core-properties");
  const authors = ["creator", "lastModifiedBy"].flatMap((name) => child(properties?.root, name)?.text.trim() || []);
  if (authors.length > 0) {
    const names = listed([...new Set(authors)]);
    sentences.push(`The file says who wrote it: ${names}. A partner copy says so too. ${INSPECT}`);
  }
  const [path] = named(workbook.root, "absPath").flatMap(({ attributes }) => attributes.url ?? []);
  if (path) sentences.push(`The file says where it was last saved: ${path}. A partner copy says so too. ${INSPECT}`);
  return sentences.map((sentence) => ({ kind: "personal", sheet: null, address: null, sentence }));
}
