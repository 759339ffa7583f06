import { columnLetters } from "../../sheets/formula";
import { columnNumber } from "../book/address";
import { tokens } from "./tokens";

const PART = /(\$?)([A-Za-z]{1,3})(?=\$|\d|:|$)|(\$?)(\d+)/g;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A formula as it reads so many rows further down and columns further right: what has no dollar sign moves along. */
export const shifted = (formula: string, rows: number, columns: number): string =>
  tokens(formula)
    .map(({ kind, text, word }) => {
      if (kind !== "area") return text;
      return text.slice(0, text.length - word.length) + shiftedArea(word, rows, columns);
    })
    .join("");

function shiftedArea(address: string, rows: number, columns: number): string {
  let isLost = false;
  const moved = address.replace(
    PART,
    (part, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      if (fixedColumn === "$" || fixedRow === "$") return part;
      const [number, last] = letters
        ? [columnNumber(letters.toUpperCase()) + columns, LAST_COLUMN]
        : [Number(digits) + rows, LAST_ROW];
      isLost ||= number < 1 || number > last;
      return isLost ? part : letters ? columnLetters(number) : String(number);
    },
  );
  return isLost ? "#REF!" : moved;
}
