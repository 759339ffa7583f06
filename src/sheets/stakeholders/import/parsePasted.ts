import { delimitedRows } from "./delimitedRows";
import { delimiterOf } from "./delimiterOf";

/**
 * The cells of a list that was pasted or read from a file: copied from Excel, with tabs, or with commas or semicolons. Cells are
 * text, as they stand: what begins with = + - or @ is no more than text, too.
 */
export function parsePasted(text: string): string[][] {
  const withoutMark = text.replace(/^\uFEFF/, "");
  // Excel writes in a line of its own which sign parts the cells.
  const told = /^sep=(.)\r?\n/i.exec(withoutMark);
  const body = told ? withoutMark.slice(told[0].length) : withoutMark;
  return delimitedRows(body, told?.[1] ?? delimiterOf(body));
}
