import type { Area } from "../model/area";
import type { ChartSeries } from "../model/chart";
import type { SheetModel } from "../model/SheetModel";
import { plainSeries } from "./plainChart";
import { sourceAddress } from "./rangeTarget";

/**
 * The series that Excel makes of a chart's source by itself: one per column (or row, if `seriesBy` says so or there are
 * more columns than rows), the first column as categories if it holds text, the first row as names if it holds text.
 * Bubbles take columns as x, y and size. A plain rendering of Excel's rules, for the usual shapes.
 */
export function seriesFrom(sheet: SheetModel, area: Area, chartType: string, seriesBy: string): ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const isText = (row: number, column: number) => typeof sheet.cells.get(row, column)?.value === "string";
  const corner = { row: area.row, column: area.column };
  const hasNames = byRows ? isText(corner.row, corner.column) : isText(area.row, area.column + area.columns - 1);
  const lines = byRows ? area.rows : area.columns;
  const line = (at: number): Area =>
    byRows
      ? {
          row: area.row + at,
          rows: 1,
          column: area.column + (hasNames ? 1 : 0),
          columns: area.columns - (hasNames ? 1 : 0),
        }
      : {
          column: area.column + at,
          columns: 1,
          row: area.row + (hasNames ? 1 : 0),
          rows: area.rows - (hasNames ? 1 : 0),
        };
  const name = (at: number, number: number): string => {
    if (!hasNames) return `Series${number}`;
    const cell = byRows ? { row: area.row + at, column: area.column } : { row: area.row, column: area.column + at };
    return `=${sourceAddress(sheet, { ...cell, rows: 1, columns: 1 })}`;
  };
  const source = (at: number) => ({ sheetId: sheet.id, area: line(at) });
  if (chartType === "Bubble" || chartType === "XYScatter") {
    if (lines < 2) return [];
    const sizes = chartType === "Bubble" && lines > 2 ? source(2) : null;
    return [{ ...plainSeries(name(1, 1), chartType), xValues: source(0), values: source(1), bubbleSizes: sizes }];
  }
  const first = line(0);
  const categories = lines > 1 && isText(first.row, first.column) ? source(0) : null;
  const drawn = Array.from({ length: lines }, (_, at) => at).slice(categories ? 1 : 0);
  return drawn.map((at, index) => ({
    ...plainSeries(name(at, index + 1), chartType),
    values: source(at),
    xValues: categories,
  }));
}
