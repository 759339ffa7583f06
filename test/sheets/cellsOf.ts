import type { Cell, Sheet } from "../../src/sheets/sheet";
import type { CellValue } from "../libreoffice/recalculate";

export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell of a sheet with its place. */
export function cellsOf({ name, blocks }: Sheet): PlacedCell[] {
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, row) =>
      line.map((cell, column) => ({ sheet: name, row: block.row + row, column: block.column + column, cell })),
    ),
  );
}

/** What a reader finds in a cell: an error as its text, and nothing for the empty text, which LibreOffice reads back as empty. */
export function shownValue(cell: Cell): CellValue {
  if (cell === null || typeof cell !== "object") return cell === "" ? null : cell;
  if ("text" in cell) return cell.text;
  if (typeof cell.value === "object" && cell.value !== null) return cell.value.error;
  return cell.value === "" ? null : cell.value;
}
