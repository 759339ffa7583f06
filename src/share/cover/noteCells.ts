import { columnLetters } from "../../sheets/formula";
import { element } from "../../xlsx/element";
import { encodeText } from "../../xlsx/encodeText";
import { escapeXml } from "../../xlsx/escapeXml";

/** A text of a note and its cell format. */
export interface NoteCell {
  readonly text: string;
  readonly style: number;
}

/** A row of texts from a column on, as the XML of a sheet. */
export function noteRow(prefix: string, row: number, column: number, cells: readonly NoteCell[]): string {
  const written = cells.map(({ text, style }, at) => {
    const t = element(`${prefix}t`, {}, escapeXml(encodeText(text)));
    const place = { r: `${columnLetters(column + at)}${row}`, s: style === 0 ? undefined : style, t: "inlineStr" };
    return element(`${prefix}c`, place, element(`${prefix}is`, {}, t));
  });
  return element(`${prefix}row`, { r: row }, ...written);
}
