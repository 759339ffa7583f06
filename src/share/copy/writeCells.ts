import { columnLetters } from "../../sheets/formula";
import { escapeXml } from "../../xlsx/escapeXml";
import { encodeText } from "../../xlsx/encodeText";
import { grouped } from "../book/grouped";
import type { Part } from "../parts/Part";
import { child, type XmlNode } from "../xml/XmlNode";
import type { Edits } from "../xml/Edits";
import type { SheetChanges } from "./CellChange";
import type { CopyPlan } from "./CopyPlan";
import { writtenCell } from "./writtenCell";

/** Writes the changes of a sheet's cells into its part. */
export function writeCells({ book, draft }: CopyPlan, { sheet, cells, added }: SheetChanges): void {
  const { part } = sheet;
  if (part === null || cells.size + added.length === 0) return;
  const edits = draft.edits(part);
  const surroundings = { text: part.text, prefix: part.root.prefix, strings: book.strings.texts };
  for (const [cell, change] of cells) edits.replace(cell.start, cell.end, writtenCell(cell, change, surroundings));
  for (const [row, own] of grouped(added, (each) => each.row)) addCells(part, edits, row, own);
}

type Added = SheetChanges["added"];

/** Formulas for cells that a row does not list yet, in the order of the columns. */
function addCells(part: Part, edits: Edits, row: number, added: Added): void {
  const { prefix } = part.root;
  const markup = (cells: Added) =>
    cells.map(({ column, formula }) => {
      const f = `<${prefix}f>${escapeXml(encodeText(formula))}</${prefix}f>`;
      return `<${prefix}c r="${columnLetters(column)}${row}">${f}</${prefix}c>`;
    });
  const standing = rowNode(part, row);
  if (standing) {
    const cells = part.cells.filter((cell) => cell.row === row);
    const byNext = grouped(added, ({ column }) => cells.find((cell) => cell.column > column));
    for (const [next, own] of byNext) {
      if (next) edits.insert(next.start, markup(own).join(""));
      else edits.append(standing, markup(own).join(""));
    }
    return;
  }
  const line = `<${prefix}row r="${row}">${markup(added).join("")}</${prefix}row>`;
  const next = part.rows.find((node) => Number(node.attributes.r) > row);
  if (next) edits.insert(next.start, line);
  else edits.append(child(part.root, "sheetData")!, line);
}

function rowNode({ rows }: Part, row: number): XmlNode | undefined {
  let before = 0;
  return rows.find((node) => (before = Number(node.attributes.r ?? before + 1)) === row);
}
