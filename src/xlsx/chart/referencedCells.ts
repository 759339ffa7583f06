import type { CellError, Scalar } from "../../sheets/sheet";
import type { CellGrid } from "../cellGrid";
import { parseReference } from "../parseReference";

/** The values a chart's reference points at, row by row. @throws Error if the sheet is not in the workbook */
export function referencedCells(
  reference: string,
  grids: ReadonlyMap<string, CellGrid>,
): readonly (Scalar | CellError)[] {
  const target = parseReference(reference);
  const grid = target && grids.get(target.sheet);
  if (!grid) throw new Error(`A chart points at ${reference}; the workbook has ${[...grids.keys()].join(", ")}`);
  const { row, column, rows, columns } = target.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const cell = grid.get(row + Math.floor(index / columns))?.[column + (index % columns)] ?? null;
    if (cell === null || typeof cell !== "object") return cell;
    return "formula" in cell ? cell.value : cell.text;
  });
}
