import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import { confidentialColumns } from "./confidentialColumns";
import { isConfidentialSheet } from "./isConfidentialSheet";
import type { LeftOut } from "./LeftOut";
import type { LeftOutText } from "./LeftOutText";

/** A number of so many digits is a telephone number or the like. */
const LONG_NUMBER = 1_000_000;

/** The texts of all cells that are left out, each once: as what is confidential, if it is that anywhere. */
export function leftOutTexts(book: Book, left: LeftOut): LeftOutText[] {
  const found = new Map<string, LeftOutText>();
  const headerAt = headersOf(book);
  for (const sheet of book.sheets) {
    const isWhole = left.hasSheet(sheet.name);
    if (!isWhole && left.areasOn(sheet.name).length === 0) continue;
    const inConfidence = !isWhole || isConfidentialSheet(sheet.name);
    for (const cell of sheet.part?.cells ?? []) {
      if (!isWhole && !left.hasCell(sheet.name, cell.row, cell.column)) continue;
      const value = book.valueOf(cell);
      const isTold = typeof value === "string" || (inConfidence && typeof value === "number" && value >= LONG_NUMBER);
      const text = isTold ? String(value) : "";
      if (text === "" || found.get(text)?.inConfidence) continue;
      const header = headerAt(sheet, cell.row, cell.column);
      found.set(text, { text, header, inConfidence: inConfidence || /\(confidential\)/i.test(header) });
    }
  }
  return [...found.values()];
}

/** The header above a cell, in a table or over a confidential column. */
function headersOf(book: Book): (sheet: BookSheet, row: number, column: number) => string {
  const plain = confidentialColumns(book).filter(({ table }) => table === null);
  return ({ name }, row, column) => {
    const isIn = (own: { readonly sheet: string; readonly area: BookSheet["used"] }) =>
      own.sheet === name &&
      own.area !== null &&
      column >= own.area.column &&
      column < own.area.column + own.area.columns &&
      row >= own.area.row &&
      row < own.area.row + own.area.rows;
    const table = book.tables.find(isIn);
    return (table ? table.headers[column - table.area.column] : plain.find(isIn)?.header) ?? "";
  };
}
