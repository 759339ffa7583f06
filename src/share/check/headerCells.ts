import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { FileCell } from "../book/FileCell";

/** A text that heads a column. */
export interface HeaderCell {
  readonly cell: FileCell;
  readonly header: string;
}

const LONGEST = 60;

/** A header in lower case and single spaces: "annual_avg_emplvl" and "Annual Avg Emplvl" are one. */
const plainWords = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Cells whose text in plain words is one that is looked for. */
export function headerCells(book: Book, { part }: BookSheet, isLookedFor: (words: string) => boolean): HeaderCell[] {
  const answers = new Map<string, boolean>();
  const heads = (text: string) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = text.length <= LONGEST && isLookedFor(plainWords(text));
    answers.set(text, answer);
    return answer;
  };
  return (part?.cells ?? []).flatMap((cell) => {
    if (cell.stored === null || cell.type === "n" || cell.type === "b" || cell.type === "e") return [];
    const header = book.textOf(cell);
    return heads(header) ? [{ cell, header }] : [];
  });
}
