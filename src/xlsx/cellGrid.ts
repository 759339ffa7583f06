import { areaAddress } from "./areaAddress";
import type { FoundCell, FoundSheet } from "./FoundWorkbook";

/** Cells by row, then by column, both 1-based; a hole belongs to no block. */
export type CellGrid = ReadonlyMap<number, readonly (FoundCell | undefined)[]>;

/** Puts a sheet's blocks in place. @throws Error if a block is ragged, lies off the sheet or overlaps another */
export function cellGrid(sheet: FoundSheet): CellGrid {
  const grid = new Map<number, (FoundCell | undefined)[]>();
  for (const block of sheet.blocks) {
    const columns = block.cells[0]?.length ?? 0;
    const place = `Sheet "${sheet.name}", block at ${areaAddress({ ...block, rows: 1, columns: 1 })}`;
    block.cells.forEach((cells, index) => {
      const row = block.row + index;
      if (cells.length !== columns) {
        throw new Error(`${place}: row ${row} has ${cells.length} cells, its first row ${columns}`);
      }
      const line = grid.get(row) ?? [];
      grid.set(row, line);
      cells.forEach((cell, offset) => {
        const column = block.column + offset;
        if (line[column] !== undefined) {
          throw new Error(`${place} overlaps another in ${areaAddress({ row, column, rows: 1, columns: 1 })}`);
        }
        line[column] = cell;
      });
    });
  }
  return grid;
}
