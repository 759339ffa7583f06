import type { Area } from "../../sheets/sheet";
import { columnLetters } from "../../sheets/formula";
import { areaAddress } from "../../xlsx/areaAddress";
import { areaOf } from "../book/address";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import { grouped } from "../book/grouped";
import type { Finding } from "../Finding";
import { confidentialColumns } from "../leave/confidentialColumns";
import { LeftOut } from "../leave/LeftOut";
import { counted } from "../words/counted";
import { named } from "../xml/XmlNode";
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
  const counts = (row: number, column: number) => open(row, column) && !covered.has(column);
  return [...byHeader, ...byValues(book, sheet, counts), ...byLinks(book, sheet, counts)];
}

const lastRow = ({ used }: BookSheet) => (used ? used.row + used.rows - 1 : 1);

type Counts = (row: number, column: number) => boolean;

/** Links to e-mail addresses from cells that show something else. */
function byLinks(book: Book, { name, part, path, at }: BookSheet, counts: Counts): Finding[] {
  const mail = book.pack.of(path).filter(({ isExternal, target }) => isExternal && /^mailto:/i.test(target));
  const ids = new Set(mail.map(({ id }) => id));
  const found = (part ? named(part.root, "hyperlink") : []).flatMap(({ attributes }) => {
    const area = areaOf(attributes.ref ?? "");
    if (area === null || !ids.has(attributes["r:id"] ?? "") || !counts(area.row, area.column)) return [];
    return EMAIL.test(book.textOf(at(area.row, area.column))) ? [] : [area];
  });
  return [...grouped(found, ({ column }) => column)].map(([column, areas]) => {
    const [top, bottom] = [Math.min(...areas.map(({ row }) => row)), Math.max(...areas.map(({ row }) => row))];
    const number = counted(areas.length, "link leads", "links lead");
    const area = { row: top, column, rows: bottom - top + 1, columns: 1 };
    return finding(name, area, `In column ${columnLetters(column)} ${number} to e-mail addresses.`);
  });
}

function byValues(book: Book, { name, part }: BookSheet, counts: Counts): Finding[] {
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
