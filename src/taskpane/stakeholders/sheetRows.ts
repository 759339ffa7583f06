import type { Sheet } from "../../sheets/sheet";

/** A sheet and its last row that holds anything. */
export const sheetRows = ({ name, blocks }: Sheet) => ({
  name,
  rows: blocks.reduce((last, { row, cells }) => Math.max(last, row + cells.length - 1), 0),
});
