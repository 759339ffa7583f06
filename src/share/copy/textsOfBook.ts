import { decodedAddress } from "../parts/decodedAddress";
import { columnLetters } from "../../sheets/formula";
import type { Book } from "../book/Book";
import { all, type XmlNode } from "../xml/XmlNode";

/** A text of a workbook, and where it stands, in words. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/** Every text that a workbook has anywhere. */
export function* textsOfBook(book: Book): Generator<PlacedText> {
  for (const { name, part } of book.sheets) {
    for (const cell of part?.cells ?? []) {
      const where = `${name}!${columnLetters(cell.column)}${cell.row}`;
      if (cell.type !== "b") yield { where, text: book.textOf(cell) };
      if (cell.formula?.text.includes('"')) yield { where, text: cell.formula.text };
    }
  }
  for (const [path, bytes] of book.pack.files) yield* textsOfFile(book, path, bytes);
}

/** Pictures, and the looks of a workbook. */
const NO_TEXT = /^xl\/(media|theme)\//i;
const LONGEST = 5_000_000;

/** Everything but cells, such as comments, charts, names, footers and properties. */
function* textsOfFile({ pack, strings, sheets }: Book, path: string, bytes: Uint8Array): Generator<PlacedText> {
  const where = partInWords(path);
  const part = pack.part(path);
  if (part) {
    // Shared texts are those of cells, but not what a reader is told of pronunciation.
    const nodes = part === strings.part ? [] : all(part.root);
    for (const node of nodes) for (const text of textsOfNode(node)) yield { where, text };
    for (const [text] of part.text.matchAll(PRONUNCIATION)) yield { where, text: withoutTags(text) };
    // A link to another file keeps rows, too, and rows are not kept as nodes.
    if (part.rows.length > 0 && sheets.every((sheet) => sheet.part !== part)) yield* written(where, part.text);
  } else if (/\.(xml|vml)$/i.test(path)) {
    yield* written(where, new TextDecoder().decode(bytes));
  } else if (!NO_TEXT.test(path) && bytes.length < LONGEST) {
    for (const encoding of ["utf-8", "utf-16le"]) yield { where, text: new TextDecoder(encoding).decode(bytes) };
  }
}

const PRONUNCIATION = /<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/g;
const withoutTags = (text: string) => text.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, " ");

/** XML with what its tags say, and what is written between them. */
function* written(where: string, xml: string): Generator<PlacedText> {
  yield { where, text: xml.replace(/&#?\w+;/g, " ") };
  yield { where, text: withoutTags(xml) };
}

/** What holds a text whose pieces differ in looks. */
const IN_PIECES: ReadonlySet<string> = new Set(["text", "p", "si", "is"]);

function* textsOfNode(node: XmlNode): Generator<string> {
  const { name, text, attributes } = node;
  yield /(Header|Footer)$/.test(name) ? withoutCodes(text) : text;
  for (const each of Object.values(attributes)) yield each.includes("%") ? decodedAddress(each) : each;
  if (IN_PIECES.has(name) && node.children.length > 1) yield [...all(node)].map((each) => each.text).join("");
}

/** A header or footer without what says how it looks: "&LJane" is Jane on the left. @source ISO/IEC 29500-1, 18.3.1.39 evenFooter */
const withoutCodes = (text: string) => text.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z])/gi, " ");

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/(comments|threadedComments)/i, "a comment"],
  [/\/charts\//i, "a chart"],
  [/\/drawings\//i, "a drawing"],
  [/\/pivot/i, "a pivot table"],
  [/\/externalLinks\//i, "a link to another file"],
  [/\/tables\//i, "the description of a table"],
  [/^docProps\//i, "the properties of the file"],
  [/\/workbook\.xml$/i, "a defined name"],
  [/\/worksheets\//i, "a rule, link or footer of a sheet"],
  [/\/sharedStrings\.xml$/i, "what a cell says of its pronunciation"],
  [/\/styles\.xml$/i, "a number format"],
];

const partInWords = (path: string) => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? `the part ${path}`;
