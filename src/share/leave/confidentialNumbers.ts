import type { Book } from "../book/Book";
import { referencesOf } from "../references/referencesOf";
import { isConfidentialSheet } from "./isConfidentialSheet";
import type { LeftOut } from "./LeftOut";

/** The numbers of columns and sheets that say they are confidential and are left out. Nought tells nothing. */
export function confidentialNumbers(book: Book, left: LeftOut): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { name, part } of book.sheets) {
    const isWhole = left.hasSheet(name);
    if (isWhole ? !isConfidentialSheet(name) : left.areasOn(name).length === 0) continue;
    for (const cell of part?.cells ?? []) {
      const value = isWhole || left.hasCell(name, cell.row, cell.column) ? book.valueOf(cell) : null;
      if (typeof value === "number" && value !== 0) numbers.add(value);
    }
  }
  return numbers;
}

/** Functions that give back one of the values that they are given. */
const GIVE_BACK: ReadonlySet<string> = new Set(
  "INDEX MATCH XMATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP INDIRECT OFFSET ADDRESS CHOOSE IF IFS IFERROR IFNA N VALUE ROW COLUMN MAX MIN LARGE SMALL".split(
    " ",
  ),
);

/** Smaller whole numbers come out of counts and sums by chance. */
const DISTINCT = 1000;

/** Whether a formula that reads what is left out gives back one of its numbers as it is. */
export function givesBack(book: Book, numbers: ReadonlySet<number>, formula: string, sheet: string, value: number) {
  if (!numbers.has(value)) return false;
  if (!Number.isInteger(value) || Math.abs(value) >= DISTINCT) return true;
  return [...referencesOf(book, formula, sheet).functions].every((each) => GIVE_BACK.has(each));
}
