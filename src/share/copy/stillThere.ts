import type { Book } from "../book/Book";
import { openBook } from "../book/openBook";
import { commonTexts } from "../leave/commonTexts";
import type { LeftOut } from "../leave/LeftOut";
import { leftOutTexts } from "../leave/leftOutTexts";
import type { LeftOutText } from "../leave/LeftOutText";
import type { Refusal } from "../Refusal";
import { looksLikeName } from "../words/looksLikeName";
import { Phrases } from "../words/Phrases";
import { closedBooks } from "./closedBooks";
import type { CopyPlan } from "./CopyPlan";
import { sourcesRead } from "./sourcesRead";
import { textsOfBook } from "./textsOfBook";

/** More than a person reads through. */
const MOST = 30;
/** What stands in more places is a word of the whole workbook, unless it is about a person. */
const COMMON = 3;

/**
 * Texts of cells that are left out that the finished copy still has somewhere, a sentence each: first how persons are reached, then
 * their names, then the rest. A refusal if the copy cannot be opened.
 */
export function stillThere({ book, left }: CopyPlan, bytes: Uint8Array): string[] | Refusal {
  if (left.isNothing) return [];
  const copy = openBook(bytes);
  if ("refused" in copy) return copy;
  const texts = new Map(leftOutTexts(book, left).map((each) => [each.text, each]));
  const phrases = new Phrases(texts.keys(), commonTexts(book, left));
  const places = new Map<string, Set<string>>();
  for (const { where, text } of phrases.isEmpty ? [] : textsOfBook(copy)) {
    for (const phrase of phrases.within(text)) places.set(phrase, (places.get(phrase) ?? new Set()).add(where));
  }
  const told = [...places]
    .map(([phrase, where]) => ({ phrase, where, rank: rankOf(texts.get(phrase)!) }))
    .filter(({ where, rank }) => rank <= Rank.Name || (rank < Rank.Word && where.size <= COMMON))
    .sort((a, b) => a.rank - b.rank || a.where.size - b.where.size);
  const sentences = told.slice(0, MOST).map(({ phrase, where }) => sentence(phrase, [...where]));
  const more = told.length - sentences.length;
  const rest = more > 0 ? [`${more} more texts that were left out stand elsewhere, too.`] : [];
  return [...closedBooks(copy), ...sharedSources(book, left), ...sentences, ...rest];
}

const sharedSources = (book: Book, left: LeftOut) =>
  sourcesRead(book, left).some(({ alsoByOthers }) => alsoByOthers)
    ? [
        "The copy keeps values of another file that cells that are left out read, because other cells read that file, too.",
      ]
    : [];

const sentence = (phrase: string, where: readonly string[]) =>
  `"${short(phrase)}" was left out, but stands in ${where.length === 1 ? where[0]! : `${where.length} places, first in ${where[0]!}`}.`;

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}...` : text);

/** How much a text tells of a person. */
enum Rank {
  Contact,
  Name,
  Other,
  Word,
}

/** What stands under such headers are words of the trade and answers, whatever they look like. */
const OF_A_FORM = /\b(title|position|role|consent|status|category|type)\b/i;
const OF_A_PERSON = /\b(name|surname|contact|person|who)\b/i;
const DATE = /^\d{4}-\d\d-\d\d/;

function rankOf({ text, header, inConfidence }: LeftOutText): Rank {
  if (!inConfidence) return Rank.Other;
  if (/\S@\S/.test(text) || (text.replace(/\D/g, "").length >= 7 && !DATE.test(text))) return Rank.Contact;
  const isOfForm = OF_A_FORM.test(header);
  const isOneWord = !/\s/.test(text.trim());
  if (isOfForm) return isOneWord ? Rank.Word : Rank.Other;
  return looksLikeName(text) || OF_A_PERSON.test(header) ? Rank.Name : Rank.Other;
}
