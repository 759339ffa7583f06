import type { Area } from "../../sheets/sheet";
import { columnLetters } from "../../sheets/formula";
import { areaOf } from "../book/address";
import { tokens } from "./tokens";

/** The cells that a formula in a cell fills; null if they go on being one result. */
export type FilledBy = (sheet: string, row: number, column: number) => Area | null;

/** A formula in which "whatever the formula in that cell fills" is an address, where that formula is one for each cell now. */
export function spillsAsAreas(formula: string, sheet: string, filledBy: FilledBy): string {
  if (!/ANCHORARRAY|#/i.test(formula)) return formula;
  const pieces = tokens(formula);
  const written = pieces.map(({ text }) => text);
  pieces.forEach(({ kind, word, sheet: named, text }, at) => {
    const filled = kind === "area" ? areaFrom(filledBy, named ?? sheet, word) : null;
    if (filled === null) return;
    const replaced = text.slice(0, text.length - word.length) + spread(word, filled);
    const [before, opening, after] = [pieces[at - 2], pieces[at - 1], pieces[at + 1]];
    if (after?.text === "#") {
      written[at] = replaced;
      written[at + 1] = "";
    } else if (
      before?.kind === "call" &&
      /ANCHORARRAY$/i.test(before.word) &&
      opening?.text === "(" &&
      after?.text === ")"
    ) {
      written[at] = replaced;
      written[at - 2] = written[at - 1] = written[at + 1] = "";
    }
  });
  return written.join("");
}

function areaFrom(filledBy: FilledBy, sheet: string, word: string): Area | null {
  const area = areaOf(word);
  return area?.rows === 1 && area.columns === 1 ? filledBy(sheet, area.row, area.column) : null;
}

/** "$E$2" to "$E$2:$J$10", with the dollar signs of the first cell. */
function spread(first: string, { row, column, rows, columns }: Area): string {
  if (rows === 1 && columns === 1) return first;
  const [, fixedColumn = "", fixedRow = ""] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(first) ?? [];
  return `${first}:${fixedColumn}${columnLetters(column + columns - 1)}${fixedRow}${row + rows - 1}`;
}
