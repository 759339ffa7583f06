import type { Area } from "../../sheets/sheet";
import { cellsPart } from "./cellsPart";
import type { FormulaNode } from "./FormulaNode";
import type { Part, Scope } from "./Part";

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cornerOf(text: string): Corner {
  const [, first, letters, second, digits] = CORNER.exec(text)!;
  return {
    column: letters === "" ? null : columnNumber(letters!),
    row: digits === "" ? null : Number(digits),
    isColumnFixed: letters !== "" && first === "$",
    isRowFixed: letters === "" ? first === "$" : second === "$",
  };
}

const from = (one: number, other: number) => ({ first: Math.min(one, other), count: Math.abs(one - other) + 1 });

/** Whole columns and rows end where the sheet does: at its last cell that holds anything. */
function areaOf(one: Corner, other: Corner, used: Area | null): Area {
  const rows = from(one.row ?? 1, other.row ?? Math.max(1, used ? used.row + used.rows - 1 : 1));
  const columns = from(one.column ?? 1, other.column ?? Math.max(1, used ? used.column + used.columns - 1 : 1));
  return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
}

/** `A1`, `Sheet!$A$1:B9`, `A:A` as a part of a formula. */
export function referencePart(node: FormulaNode & { kind: "reference" }, { formula, context }: Scope): Part {
  const [first, last] = node.token.text.split(":");
  const [one, other] = [cornerOf(first!), cornerOf(last ?? first!)];
  const sheet = node.sheet ?? context.sheet;
  const isWhole = one.row === null || one.column === null;
  const area = areaOf(one, other, isWhole ? context.usedArea(sheet) : null);
  return cellsPart(context, sheet, area, {
    written: formula.slice(node.from, node.to),
    prefix: formula.slice(node.from, node.to - node.token.text.length),
    isColumnFixed: one.isColumnFixed,
    isRowFixed: one.isRowFixed,
    ...(isWhole ? { isCut: true } : {}),
  });
}

/** Whether a reference moves with the cell that holds it. */
export function isRelative({ text }: { readonly text: string }): boolean {
  return text.split(":").some((corner) => {
    const { column, row, isColumnFixed, isRowFixed } = cornerOf(corner);
    return (column !== null && !isColumnFixed) || (row !== null && !isRowFixed);
  });
}

/** The area that a reference without a sheet names, as written for a place of our own making. */
export function writtenArea(text: string): Area {
  const [first, last] = text.split(":");
  return areaOf(cornerOf(first!), cornerOf(last ?? first!), null);
}
