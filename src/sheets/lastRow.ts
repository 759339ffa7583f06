import type { Sheet } from "./sheet";

/** The number of a sheet's last row that holds anything; 0 for an empty sheet. */
export const lastRow = ({ blocks }: Pick<Sheet, "blocks">): number =>
  Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length - 1));
