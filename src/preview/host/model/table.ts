import type { Area } from "./area";

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header row, data rows and totals row, whichever are shown. */
  area: Area;
  /** In order; the header cells hold the same text. */
  columns: { readonly id: number; name: string }[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Like "TableStyleMedium2"; "" is none. */
  style: string;
}

/** The data rows: the table without its header row and its totals row. */
export function bodyArea({ area, showHeaders, showTotals }: TableModel): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}
