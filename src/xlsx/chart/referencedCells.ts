import type { Scalar } from "../../sheets/sheet";
import type { CellGrid } from "../cellGrid";
import type { FoundError } from "../FoundWorkbook";
import { parseReference } from "../parseReference";

/** The values a chart's reference points at, row by row. @throws Error if the sheet is not in the workbook */
export function referencedCells(
  reference: string,
  grids: ReadonlyMap<string, CellGrid>,
): readonly (Scalar | FoundError)[] {
  const target = parseReference(reference);
  const grid = target && grids.get(target.sheet);
  if (!grid) throw new Error(`A chart points at ${reference}; the workbook has ${[...grids.keys()].join(", ")}`);
  const { row, column, rows, columns } = target.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const cell = grid.get(row + Math.floor(index / columns))?.[column + (index % columns)] ?? null;
    if (cell === null || typeof cell !== "object") return cell;
    if ("formula" in cell) return cell.value;
    return "text" in cell ? cell.text : cell;
  });
}
