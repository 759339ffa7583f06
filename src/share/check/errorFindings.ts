import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import { grouped } from "../book/grouped";
import { neighbourhoods } from "../book/neighbourhoods";
import type { Finding } from "../Finding";
import { counted } from "../words/counted";

/** Cells that show an error: those of one kind that lie together are one finding. */
export const errorFindings = (book: Book): Finding[] =>
  book.sheets.flatMap(({ name: sheet, part }) => {
    const cells = part?.cells.filter(({ type, stored }) => type === "e" && stored) ?? [];
    const byError = grouped(cells, (cell) => cell.stored!);
    return [...byError].flatMap(([error, own]) =>
      neighbourhoods(own).map(({ area, number }): Finding => {
        const sentence = `${counted(number, "cell shows", "cells show")} ${error}. Partners would see the same.`;
        return { kind: "error", sheet, address: areaAddress(area), sentence };
      }),
    );
  });
