import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import { areaOf } from "../book/address";
import { isConfidentialSheet } from "./isConfidentialSheet";
import type { LeftOut } from "./LeftOut";
import { named } from "../xml/XmlNode";
import { Phrases } from "../words/Phrases";
import { parseReference } from "../../xlsx/parseReference";

/** Words that answer a question of a form: they tell nothing of whoever gave them. */
const ANSWERS = "yes no none unknown true false other high medium low some total left out not yet".split(" ");

/** The texts of all cells that are left out; with `inConfidence` only of columns and sheets that say they are confidential. */
export function leftOutTexts(book: Book, left: LeftOut, inConfidence: boolean): Phrases {
  const texts = new Set<string>();
  for (const sheet of book.sheets) {
    const isWhole = left.hasSheet(sheet.name);
    if (isWhole && inConfidence && !isConfidentialSheet(sheet.name)) continue;
    if (!isWhole && left.areasOn(sheet.name).length === 0) continue;
    for (const cell of sheet.part?.cells ?? []) {
      const value = isWhole || left.hasCell(sheet.name, cell.row, cell.column) ? book.valueOf(cell) : null;
      if (typeof value === "string") texts.add(value);
    }
  }
  return new Phrases(texts, commonTexts(book));
}

const commonTexts = (book: Book): string[] => [
  ...ANSWERS,
  ...book.tables.flatMap(({ headers }) => headers),
  ...book.sheets.map(({ name }) => name),
  ...book.sheets.flatMap((sheet) => choices(book, sheet)),
];

/** What the dropdowns of a sheet offer. */
const choices = (book: Book, { name, part }: BookSheet): string[] =>
  (part ? named(part.root, "dataValidation") : [])
    .filter(({ attributes }) => attributes.type === "list")
    .flatMap((rule) => named(rule, "formula1", "f"))
    .flatMap(({ text }) => offered(book, name, text.trim()));

function offered(book: Book, sheet: string, source: string): string[] {
  if (source.startsWith('"')) return source.slice(1, -1).split(",");
  const local = areaOf(source);
  const reference = local ? { sheet, area: local } : parseReference(source);
  const list = reference && book.sheetNamed(reference.sheet);
  if (!list || reference.area.rows > 1_000) return [];
  const { row, column, rows } = reference.area;
  return Array.from({ length: rows }, (_, down) => book.textOf(list.at(row + down, column)));
}
