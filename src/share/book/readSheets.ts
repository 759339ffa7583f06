import type { Area } from "../../sheets/sheet";
import type { Package } from "../parts/Package";
import type { Part } from "../parts/Part";
import { child, children } from "../xml/XmlNode";
import type { BookSheet } from "./BookSheet";
import type { FileCell } from "./FileCell";

/** The sheets of a workbook in their order; one whose part is missing is left out. */
export function readSheets(pack: Package, workbook: Part): BookSheet[] {
  const relationships = new Map(pack.of(workbook.path).map((each) => [each.id, each]));
  return children(child(workbook.root, "sheets"), "sheet").flatMap((node) => {
    const { target } = relationships.get(node.attributes["r:id"] ?? "") ?? {};
    const part = target === undefined ? undefined : pack.part(target);
    if (part === undefined) return [];
    const { name = "", state } = node.attributes;
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    const isWorksheet = part.root.name === "worksheet";
    return [{ name, visibility, node, path: part.path, part: isWorksheet ? part : null, ...grid(part.cells) }];
  });
}

const keyOf = (row: number, column: number) => row * 16_384 + column;

function grid(cells: readonly FileCell[]): Pick<BookSheet, "used" | "at"> {
  let byPlace: Map<number, FileCell> | null = null;
  const at = (row: number, column: number) => {
    byPlace ??= new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    return byPlace.get(keyOf(row, column));
  };
  return { used: usedArea(cells), at };
}

function usedArea(cells: readonly FileCell[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, stored, formula } of cells) {
    if (stored === null && formula === null) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
