import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import type { BookSheet } from "../book/BookSheet";
import type { FileCell } from "../book/FileCell";
import { grouped } from "../book/grouped";
import { neighbourhoods } from "../book/neighbourhoods";
import type { Finding } from "../Finding";
import { counted } from "../words/counted";
import { hiddenColumns, hiddenRows } from "./hiddenSpans";

/** Cells that show an error: those of one kind that lie together are one finding. */
export const errorFindings = (book: Book): Finding[] =>
  book.sheets.flatMap((sheet) => {
    const cells = sheet.part?.cells.filter(({ type, stored }) => type === "e" && stored) ?? [];
    const isUnseen = unseenGap(sheet);
    const byError = grouped(
      cells.filter((cell) => !isUnseen(cell)),
      (cell) => cell.stored!,
    );
    return [...byError].flatMap(([error, own]) =>
      neighbourhoods(own).map(({ area, number }): Finding => {
        const sentence = `${counted(number, "cell shows", "cells show")} ${error}. Partners would see the same.`;
        return { kind: "error", sheet: sheet.name, address: areaAddress(area), sentence };
      }),
    );
  });

/** Charts leave a gap for #N/A, which is why it stands in hidden rows and columns: nobody sees it there. */
function unseenGap(sheet: BookSheet): (cell: FileCell) => boolean {
  const columns = hiddenColumns(sheet);
  const rows = new Set(
    hiddenRows(sheet).flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  return ({ row, column, stored }) =>
    stored === "#N/A" &&
    (sheet.visibility !== "visible" || rows.has(row) || columns.some(({ from, to }) => column >= from && column <= to));
}
