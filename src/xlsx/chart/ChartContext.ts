import type { CellGrid } from "../cellGrid";

/** The workbook's cells, for the values a chart shows before anything is calculated. */
export interface ChartContext {
  readonly grids: ReadonlyMap<string, CellGrid>;
  readonly cachedValues: boolean;
}
