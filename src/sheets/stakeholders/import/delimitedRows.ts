/**
 * The cells of text with a sign between cells and a line end between rows. A cell may stand in quotes, with line ends and doubled
 * quotes in it. Where quotes do not close as they should they are part of the text, so that nothing is swallowed.
 * @param delimiter one character
 */
export function delimitedRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = quotedCell(text, at, delimiter) ?? plainCell(text, at, delimiter);
    row.push(cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      // A row that ends with a delimiter ends with an empty cell.
      if (at === text.length || isLineEnd(text[at])) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

interface ReadCell {
  readonly text: string;
  /** Where the delimiter, the line end or the end of the text is. */
  readonly end: number;
}

const isLineEnd = (sign: string | undefined) => sign === "\n" || sign === "\r";

function plainCell(text: string, from: number, delimiter: string): ReadCell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(from, end), end };
}

/** @returns null where no quoted cell begins, or where its quotes do not close before a delimiter or a line end */
function quotedCell(text: string, from: number, delimiter: string): ReadCell | null {
  if (text[from] !== '"') return null;
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  let end = close + 1;
  while (text[end] === " " && delimiter !== " ") end += 1;
  if (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) return null;
  return { text: text.slice(from + 1, close).replaceAll('""', '"'), end };
}
