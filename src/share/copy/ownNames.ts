import type { Book } from "../book/Book";
import type { BookName } from "../book/BookName";
import { isMark } from "../book/isMark";
import { otherFormulas } from "../book/otherFormulas";

/** Names by which the add-in finds its sheets again. They hold no data, and a copy without them shows no trace of it. */
export function ownNames(book: Book): BookName[] {
  const marks = book.names.filter(isMark);
  if (marks.length === 0) return [];
  const used = new RegExp(marks.map(({ name }) => name.replace(/[.\\?]/g, String.raw`\$&`)).join("|"), "i");
  const inCells = book.sheets.flatMap(({ part }) => part?.cells.map(({ formula }) => formula?.text ?? "") ?? []);
  const elsewhere = otherFormulas(book).map(({ formula }) => formula);
  const inUse = [...inCells, ...elsewhere]
    .filter((formula) => used.test(formula))
    .map((formula) => formula.toLowerCase());
  return marks.filter(({ name }) => !inUse.some((formula) => formula.includes(name.toLowerCase())));
}
