import type { Book } from "../book/Book";
import type { BookTable } from "../book/BookTable";
import { areaOf } from "../book/address";
import type { Reference, References } from "./Reference";
import { columnArea, columnsIn } from "./structured";
import { type Token, tokens } from "./tokens";

interface Found {
  readonly areas: Reference[];
  readonly names: Set<string>;
  readonly functions: Set<string>;
  readonly files: Set<string>;
}

/** What a formula refers to, as seen from a cell. */
export function referencesOf(book: Book, formula: string, sheet: string, row = 1, column = 1): References {
  const found: Found = { areas: [], names: new Set(), functions: new Set(), files: new Set() };
  gather(book, formula, { sheet, row, column }, found);
  return found;
}

interface From {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function gather(book: Book, formula: string, from: From, found: Found): void {
  const pieces = tokens(formula).filter(({ text }) => text.trim() !== "");
  pieces.forEach((piece, at) => {
    const rowsOnly = isRows(pieces[at - 2]) && pieces[at - 1]?.text === "(" && pieces[at + 1]?.text === ")";
    const file = /^\[(\d+)\]/.exec(piece.sheet ?? "")?.[1];
    if (file !== undefined && file !== "0") found.files.add(file);
    else if (piece.kind === "call") found.functions.add(piece.word.replace(/^(_xl\w+\.)+/i, "").toUpperCase());
    else if (piece.kind === "area") areaReferences(book, piece, from, rowsOnly, found);
    else if (piece.kind === "table") tableReference(book, piece, from, rowsOnly, found);
    else if (piece.kind === "name") followName(book, piece, from, rowsOnly, found);
  });
}

const isRows = (piece: Token | undefined) => piece?.kind === "call" && /^ROWS?$/i.test(piece.word);

function areaReferences(book: Book, piece: Token, { sheet }: From, rowsOnly: boolean, found: Found): void {
  const area = areaOf(piece.word);
  if (area === null) return;
  for (const each of sheetsOf(book, piece.sheet ?? sheet)) {
    found.areas.push({ sheet: each, area, header: null, table: null, rowsOnly });
  }
}

/** "First:Last" is every sheet between the two. */
function sheetsOf(book: Book, written: string): readonly string[] {
  const [first, last] = written.split(":");
  if (last === undefined || book.sheetNamed(written)) return [written];
  const at = [first!, last].map((name) =>
    book.sheets.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()),
  );
  return book.sheets.slice(Math.min(...at), Math.max(...at) + 1).map(({ name }) => name);
}

function tableReference(book: Book, piece: Token, from: From, rowsOnly: boolean, found: Found): void {
  const table = piece.word === "" ? tableAround(book, from) : book.tableNamed(piece.word);
  const columns = columnsIn(piece.brackets);
  const area = table && columnArea(table, columns);
  if (!table || !area) return;
  const headers = columns.length === 0 ? [null] : columns;
  for (const header of headers) found.areas.push({ sheet: table.sheet, area, header, table: table.name, rowsOnly });
}

const tableAround = (book: Book, { sheet, row, column }: From): BookTable | undefined =>
  book.tables.find(
    ({ sheet: own, area }) =>
      own === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

function followName(book: Book, piece: Token, from: From, rowsOnly: boolean, found: Found): void {
  const table = book.tableNamed(piece.word);
  if (table) {
    found.areas.push({ sheet: table.sheet, area: table.area, header: null, table: table.name, rowsOnly });
    return;
  }
  const name = book.nameSeenFrom(piece.word, piece.sheet ?? from.sheet);
  if (!name || found.names.has(name.name.toLowerCase())) return;
  found.names.add(name.name.toLowerCase());
  gather(book, name.formula, from, found);
}
