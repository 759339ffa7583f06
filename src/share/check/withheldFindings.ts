import { areaAddress } from "../../xlsx/areaAddress";
import { asAreas } from "../book/asAreas";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { FileCell } from "../book/FileCell";
import { grouped } from "../book/grouped";
import type { Finding } from "../Finding";
import { counted } from "../words/counted";
import { type HeaderCell, headerCells } from "./headerCells";

const STATUS = /^((disclosure|suppress(ion|ed)?|withheld|data)( (code|flag|status|note))?|status)$/;
/** QCEW marks a withheld row with N; other sources write the word, or D for disclosure. */
const WITHHELD = /^(n|d|\(d\)|nd|withheld|suppressed|not disclosed|not disclosable|yes|-)$/i;
const FIGURES = /\b(jobs|employment|emplvl|employees|wages?|pay|payroll|earnings)\b/;
/** Figures of their own, with a status of their own: of last year, of the location quotient. */
const OTHER_FIGURES = /^(lq|oty) /;

/** Rows that their status calls withheld and whose figures are 0: a reader takes them for none. */
export const withheldFindings = (book: Book): Finding[] =>
  book.sheets.flatMap((sheet) => {
    const figures = headerCells(book, sheet, (words) => FIGURES.test(words) && !OTHER_FIGURES.test(words));
    const byRow = grouped(figures, ({ cell }) => cell.row);
    return headerCells(book, sheet, (words) => STATUS.test(words)).flatMap((status) =>
      ofStatus(book, sheet, status, byRow.get(status.cell.row) ?? []),
    );
  });

function ofStatus(book: Book, sheet: BookSheet, status: HeaderCell, figures: readonly HeaderCell[]): Finding[] {
  if (figures.length === 0) return [];
  const zeros: FileCell[] = [];
  for (const { row, column } of below(sheet, status)) {
    if (!WITHHELD.test(book.textOf(sheet.at(row, column)).trim())) continue;
    for (const { cell } of figures) {
      const figure = sheet.at(row, cell.column);
      if (figure?.type === "n" && figure.stored !== null && Number(figure.stored) === 0) zeros.push(figure);
    }
  }
  return asAreas(zeros).map((area): Finding => {
    const what = counted(area.rows * area.columns, "cell shows", "cells show");
    const sentence = `${what} 0 where "${status.header}" says that the figure is withheld. Partners would read 0 as none: empty the cells.`;
    return { kind: "withheldAsZero", sheet: sheet.name, address: areaAddress(area), sentence };
  });
}

/** A status is often empty where there is nothing to say, so the column goes on to the end of the sheet. */
function* below({ used }: BookSheet, { cell }: HeaderCell) {
  const last = used ? used.row + used.rows - 1 : cell.row;
  for (let row = cell.row + 1; row <= last; row += 1) yield { row, column: cell.column };
}
