import type { Area } from "../../sheets/sheet";
import type { FormulaContext } from "../formula/FormulaContext";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";

/** What a formula that fills an area of a sheet can ask of the workbook. */
export function formulaContext(book: Book, sheet: BookSheet, { row, column, rows, columns }: Area): FormulaContext {
  return {
    ...{ sheet: sheet.name, row, column, rows, columns },
    valueAt: (name, atRow, atColumn) => {
      const cell = book.sheetNamed(name)?.at(atRow, atColumn);
      return cell === undefined ? null : book.valueOf(cell);
    },
    tableNamed: (name) => book.tableNamed(name) ?? null,
    tableAt: (name, atRow, atColumn) =>
      book.tables.find(({ sheet: own, area }) => {
        const isInside = atRow >= area.row && atRow < area.row + area.rows;
        const isBeside = atColumn >= area.column && atColumn < area.column + area.columns;
        return own.toLowerCase() === name.toLowerCase() && isInside && isBeside;
      }) ?? null,
    refersTo: (name, from) => book.nameSeenFrom(name, from)?.formula ?? null,
    usedArea: (name) => book.sheetNamed(name)?.used ?? null,
  };
}
