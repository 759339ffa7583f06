import type { CellValue } from "../../host/model/cell";
import { splitSheet, parseArea } from "../../host/model/address";
import type { ChartSeries, Source } from "../../host/model/chart";
import type { WorkbookModel } from "../../host/model/WorkbookModel";

/** The values of the cells a chart draws, down and then to the right. */
export function sourceValues(workbook: WorkbookModel, source: Source | null): (CellValue | undefined)[] {
  const sheet = source ? workbook.sheetWithId(source.sheetId) : undefined;
  if (!source || !sheet) return [];
  const { row, column, rows, columns } = source.area;
  return Array.from(
    { length: rows * columns },
    (_, index) => sheet.cells.get(row + (index % rows), column + Math.floor(index / rows))?.value,
  );
}

/** A cell that holds no number is not drawn: NaN. */
export const sourceNumbers = (workbook: WorkbookModel, source: Source | null): number[] =>
  sourceValues(workbook, source).map((value) => (typeof value === "number" ? value : NaN));

export function seriesName(workbook: WorkbookModel, { name }: ChartSeries): string {
  if (!name.startsWith("=")) return name;
  const { sheet, rest } = splitSheet(name.slice(1));
  const area = parseArea(rest);
  const value = area && workbook.sheetNamed(sheet ?? "")?.cells.get(area.row, area.column)?.value;
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}
