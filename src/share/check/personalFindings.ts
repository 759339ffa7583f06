import type { Area } from "../../sheets/sheet";
import { columnLetters } from "../../sheets/formula";
import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import { grouped } from "../book/grouped";
import type { Finding } from "../Finding";
import { confidentialColumns } from "../leave/confidentialColumns";
import { LeftOut } from "../leave/LeftOut";
import { counted } from "../words/counted";
import { authorFindings } from "./authorFindings";
import { headerCells } from "./headerCells";

const HEADER =
  /^(contact|contact (name|person|title)|name of contact|(first|last|full|given|family) name|surname|(e ?mail|email)( address)?|(tele|cell |mobile |home |work |direct )?phone( number)?|telephone|mobile|cell|fax|(home|mailing|street|postal) address|address|date of birth|birth ?date|birthday|ssn|social security( number)?)$/;

const EMAIL = /^\s*(mailto:)?[^\s@,;]+@[^\s@,;]+\.[\p{L}]{2,}\s*$/iu;
const PHONE =
  /^\s*(tel:?\s*)?((\+?1[ .-]?)?(\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|\+\d{1,3}[\d ().\/-]{6,}\d)(\s*(x|ext\.?)\s*\d+)?\s*$/i;

/** Columns about persons that do not say that they are confidential, by their headers and by their values; and who wrote the file. */
export function personalFindings(book: Book): Finding[] {
  const confidential = new LeftOut();
  for (const { sheet, area } of confidentialColumns(book)) confidential.addArea(sheet, area);
  return [...book.sheets.flatMap((sheet) => personalColumns(book, sheet, confidential)), ...authorFindings(book)];
}

function personalColumns(book: Book, sheet: BookSheet, confidential: LeftOut): Finding[] {
  const open = (row: number, column: number) => !confidential.hasCell(sheet.name, row, column);
  const headed = headerCells(book, sheet, (words) => HEADER.test(words)).filter(
    ({ cell: { row, column } }) => open(row, column) && (sheet.at(row + 1, column)?.stored ?? null) !== null,
  );
  const byHeader = headed.map(({ cell, header }): Finding => {
    const area = { row: cell.row, column: cell.column, rows: lastRow(sheet) - cell.row + 1, columns: 1 };
    return finding(sheet.name, area, `The column "${header}" looks as if it were about persons.`);
  });
  const covered = new Set(headed.map(({ cell }) => cell.column));
  return [...byHeader, ...byValues(book, sheet, (row, column) => open(row, column) && !covered.has(column))];
}

const lastRow = ({ used }: BookSheet) => (used ? used.row + used.rows - 1 : 1);

function byValues(book: Book, { name, part }: BookSheet, counts: (row: number, column: number) => boolean): Finding[] {
  const found = (part?.cells ?? []).flatMap((cell) => {
    if (cell.type === "n" || cell.type === "b" || !counts(cell.row, cell.column)) return [];
    const text = book.textOf(cell);
    const what = EMAIL.test(text) ? "an e-mail address" : PHONE.test(text) ? "a phone number" : null;
    return what === null ? [] : [{ row: cell.row, column: cell.column, what }];
  });
  return [...grouped(found, ({ column, what }) => `${column} ${what}`).values()].map((cells) => {
    const { row, column, what } = cells[0]!;
    const area = { row, column, rows: cells.at(-1)!.row - row + 1, columns: 1 };
    const number = counted(cells.length, "cell looks", "cells look");
    return finding(name, area, `In column ${columnLetters(column)} ${number} like ${what}.`);
  });
}

const finding = (sheet: string, area: Area, what: string): Finding => ({
  kind: "personal",
  sheet,
  address: areaAddress(area),
  sentence: `${what} Partners would read it; end the header with "(confidential)" and a partner copy leaves it out.`,
});
