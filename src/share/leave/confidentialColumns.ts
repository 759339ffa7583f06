import { saysConfidential } from "../../sheets/confidential";
import type { Area } from "../../sheets/sheet";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { BookTable } from "../book/BookTable";
import type { FileCell } from "../book/FileCell";
import type { ConfidentialColumn } from "./ConfidentialColumn";

/** Longer texts are sentences about confidence, not headers. */
const LONGEST_HEADER = 100;

/** The confidential columns of all tables, then those of all other cells. */
export const confidentialColumns = (book: Book): ConfidentialColumn[] => [
  ...book.tables.flatMap((table) => inTable(book, table)),
  ...book.sheets.flatMap((sheet) => inPlainCells(book, sheet)),
];

function inTable({ pack }: Book, table: BookTable): ConfidentialColumn[] {
  const { sheet, area, headers, part } = table;
  // A table that a query fills is told elsewhere, too, how many columns it has.
  const canEnd = pack.of(part.path).length === 0;
  const lastToKeep = headers.findLastIndex((header) => !saysConfidential(header));
  return headers.flatMap((header, at) =>
    saysConfidential(header)
      ? [
          {
            sheet,
            table,
            header,
            isLast: canEnd && at > lastToKeep,
            area: { ...area, column: area.column + at, columns: 1 },
          },
        ]
      : [],
  );
}

function inPlainCells(book: Book, sheet: BookSheet): ConfidentialColumn[] {
  const tables = book.tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
  const { used } = sheet;
  if (used === null) return [];
  return (sheet.part?.cells ?? []).flatMap((cell) => {
    const header = plainHeader(book, cell, tables);
    if (header === null) return [];
    const stretches = between(cell, used.row + used.rows - 1, tables);
    return stretches.map((area) => ({ sheet: sheet.name, table: null, header, isLast: false, area }));
  });
}

function plainHeader(book: Book, cell: FileCell, tables: readonly Area[]): string | null {
  const value = book.valueOf(cell);
  if (typeof value !== "string" || value.length > LONGEST_HEADER || !saysConfidential(value)) return null;
  return tables.some((area) => isIn(area, cell.row, cell.column)) ? null : value;
}

const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number) =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** Everything below a header counts, over gaps too, but for tables: their own headers say what is confidential. */
function between({ row, column }: FileCell, last: number, tables: readonly Area[]): Area[] {
  const stretches: Area[] = [];
  let from = row;
  const inWay = tables.filter((area) => isIn({ ...area, row, rows: 1 }, row, column) && area.row > row);
  for (const area of [...inWay].sort((a, b) => a.row - b.row)) {
    if (area.row > from) stretches.push({ row: from, column, rows: area.row - from, columns: 1 });
    from = Math.max(from, area.row + area.rows);
  }
  if (from <= last) stretches.push({ row: from, column, rows: last - from + 1, columns: 1 });
  return stretches;
}
