import { columnLetters } from "../../sheets/formula";
import type { Book } from "../book/Book";
import { openBook } from "../book/openBook";
import { leftOutTexts } from "../leave/leftOutTexts";
import type { Refusal } from "../Refusal";
import { listed } from "../words/listed";
import { all } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";

/** More than a person reads through. */
const MOST = 40;
/** What stands in more places is a word of the whole workbook, not of a sheet that its owner happens to leave out. */
const COMMON = 3;

/** Texts of cells that are left out that the finished copy still has somewhere, a sentence each; a refusal if it cannot be opened. */
export function stillThere({ book, left }: CopyPlan, bytes: Uint8Array): string[] | Refusal {
  if (left.isNothing) return [];
  const copy = openBook(bytes);
  if ("refused" in copy) return copy;
  const phrases = leftOutTexts(book, left, false);
  if (phrases.isEmpty) return [];
  const places = new Map<string, Set<string>>();
  for (const { where, text } of textsOf(copy)) {
    for (const phrase of phrases.within(text)) places.set(phrase, (places.get(phrase) ?? new Set()).add(where));
  }
  const inConfidence = leftOutTexts(book, left, true);
  const isTold = (phrase: string, number: number) => number <= COMMON || inConfidence.within(phrase).length > 0;
  const sentences = [...places]
    .filter(([phrase, where]) => isTold(phrase, where.size))
    .map(([phrase, where]) => `"${short(phrase)}" was left out, but stands in ${listed([...where], 3)}.`);
  const more = sentences.length - MOST;
  return more > 0
    ? [...sentences.slice(0, MOST), `${more} more texts that were left out stand elsewhere, too.`]
    : sentences;
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}...` : text);

interface Place {
  readonly where: string;
  readonly text: string;
}

function* textsOf(copy: Book): Generator<Place> {
  for (const { name, part } of copy.sheets) {
    for (const cell of part?.cells ?? []) {
      const where = `${name}!${columnLetters(cell.column)}${cell.row}`;
      if (cell.type !== "n" && cell.type !== "b") yield { where, text: copy.textOf(cell) };
      if (cell.formula?.text.includes('"')) yield { where, text: cell.formula.text };
    }
  }
  yield* textsOfParts(copy);
}

/** Everything else, such as comments, charts, names, footers and properties. Shared texts are those of the cells. */
function* textsOfParts({ pack, strings }: Book): Generator<Place> {
  for (const [path, bytes] of pack.files) {
    const part = pack.part(path);
    if (part && part !== strings.part) {
      for (const { text, attributes } of all(part.root)) {
        for (const each of [text, ...Object.values(attributes)]) yield { where: partInWords(path), text: each };
      }
    } else if (!part && /\.(xml|vml)$/i.test(path)) {
      yield { where: partInWords(path), text: new TextDecoder().decode(bytes) };
    }
  }
}

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
];

const partInWords = (path: string) => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? `the part ${path}`;
