import { parseReference } from "../../xlsx/parseReference";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import { areaOf, areasOf } from "../book/address";
import { cellsOf } from "../book/otherFormulas";
import { looksLikeName } from "../words/looksLikeName";
import { named } from "../xml/XmlNode";
import type { LeftOut } from "./LeftOut";

/** Words that answer a question of a form: they tell nothing of whoever gave them. */
const ANSWERS = "yes no none unknown true false other high medium low some total left out not yet".split(" ");

/** Texts that tell nothing although they are left out: headers, names of sheets, and what a dropdown of such a column offers. */
export const commonTexts = (book: Book, left: LeftOut): string[] => [
  ...ANSWERS,
  ...book.tables.filter(({ sheet }) => !left.hasSheet(sheet)).flatMap(({ headers }) => headers),
  ...book.sheets.map(({ name }) => name).filter((name) => !left.hasSheet(name)),
  ...book.sheets.flatMap((sheet) => choices(book, sheet, left)),
];

/** Lists of persons are no answers. */
const choices = (book: Book, { name, part }: BookSheet, left: LeftOut): string[] =>
  (part ? named(part.root, "dataValidation") : [])
    .filter(
      (rule) => rule.attributes.type === "list" && areasOf(cellsOf(rule)).some((area) => left.touches(name, area)),
    )
    .flatMap((rule) => named(rule, "formula1", "f"))
    .flatMap(({ text }) => offered(book, name, text.trim()))
    .filter((text) => !looksLikeName(text));

function offered(book: Book, sheet: string, source: string): string[] {
  if (source.startsWith('"')) return source.slice(1, -1).split(",");
  const local = areaOf(source);
  const reference = local ? { sheet, area: local } : parseReference(source);
  const list = reference && book.sheetNamed(reference.sheet);
  if (!list || reference.area.rows > 1_000) return [];
  const { row, column, rows } = reference.area;
  return Array.from({ length: rows }, (_, down) => book.textOf(list.at(row + down, column)));
}
