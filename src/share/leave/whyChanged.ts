import type { Book } from "../book/Book";
import { referencesOf } from "../references/referencesOf";
import type { LeftOut } from "./LeftOut";

/** Why a formula cannot stay in a copy, as a sentence; null if it can. */
export function whyChanged(
  book: Book,
  left: LeftOut,
  formula: string,
  sheet: string,
  row = 1,
  column = 1,
): string | null {
  const { areas, names, functions } = referencesOf(book, formula, sheet, row, column);
  const reference = areas.find((each) => left.changes(each));
  if (reference) {
    return left.hasSheet(reference.sheet)
      ? `It reads the sheet "${reference.sheet}", which is left out.`
      : `It reads cells of "${reference.sheet}" that are left out.`;
  }
  const name = [...names].find((each) => left.names.has(each));
  if (name !== undefined) return `It uses the defined name ${name}, which is left out.`;
  if (functions.has("INDIRECT") && !left.isNothing)
    return "It looks up cells by INDIRECT, which may lead to what is left out.";
  const mayReach = functions.has("OFFSET") && areas.some((each) => left.areasOn(each.sheet).length > 0);
  return mayReach ? "It looks up cells by OFFSET, which may lead to what is left out." : null;
}

/** A quick test that clears most formulas: whether one could read anything that is left out. */
export function mayChange(book: Book, left: LeftOut): (formula: string, sheet: string) => boolean {
  const words = suspiciousWords(book, left);
  return (formula, sheet) => {
    if (left.areasOn(sheet).length > 0) return true;
    const lower = formula.toLowerCase();
    return words.some((word) => lower.includes(word)) || /:[^!,()]*!/.test(lower);
  };
}

function suspiciousWords(book: Book, left: LeftOut): string[] {
  if (left.isNothing && left.names.size === 0) return [];
  const isTouched = (sheet: string) => left.hasSheet(sheet) || left.areasOn(sheet).length > 0;
  const sheets = book.sheets.filter(({ name }) => isTouched(name)).map(({ name }) => name.replaceAll("'", "''"));
  const tables = book.tables.filter(({ sheet }) => isTouched(sheet)).map(({ name }) => name);
  const names = book.names.filter(
    ({ name, formula, sheet }) =>
      left.names.has(name.toLowerCase()) || whyChanged(book, left, formula, sheet ?? book.sheets[0]!.name) !== null,
  );
  const words = [...sheets, ...tables, ...names.map(({ name }) => name), "indirect", "offset"];
  return words.map((word) => word.toLowerCase());
}
