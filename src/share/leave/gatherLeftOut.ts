import type { Book } from "../book/Book";
import type { CopyChoices } from "../CopyChoices";
import { grouped } from "../book/grouped";
import { confidentialColumns } from "./confidentialColumns";
import { LeftOut } from "./LeftOut";

/** What a copy leaves out by its owner's choices and by the headers of columns. */
export function gatherLeftOut(book: Book, { withoutSheets }: CopyChoices): LeftOut {
  const left = new LeftOut();
  for (const name of withoutSheets) if (book.sheetNamed(name)) left.sheets.add(name.toLowerCase());
  const columns = confidentialColumns(book).filter(({ sheet }) => !left.hasSheet(sheet));
  for (const { sheet, area, table, header } of columns) {
    left.addArea(sheet, area);
    if (table) left.addHeader(table.name, header);
  }
  const columnsOf = grouped(columns, (column) => column.table);
  for (const table of book.tables) {
    const own = columnsOf.get(table) ?? [];
    if (left.hasSheet(table.sheet) || own.length === table.headers.length) left.tables.add(table.name.toLowerCase());
  }
  return left;
}
