import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorksheetData,
  ObjectMatrix,
  type ICellData,
} from "@univerjs/core";
import { type Area, around, maxColumns, maxRows } from "../host/model/area";
import { type LineSetting, type SheetModel, usualColumnWidth, usualRowHeight } from "../host/model/SheetModel";
import { pixels } from "./pixels";
import { univerCell } from "./univerCells";
import type { UniverStyles } from "./univerStyles";

/** Rows and columns to scroll in, apart from what is used: all that Excel has would be slow. */
const spare = { rows: 200, columns: 26 };
const least = { rows: 1_000, columns: 40 };

/** How much room the numbers of the rows and the letters of the columns take; pixels. */
export const headings = ({ showHeadings }: SheetModel) =>
  showHeadings ? { width: 46, height: 20 } : { width: 0, height: 0 };

export const univerRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** A whole sheet as Univer takes it. */
export function sheetSnapshot(sheet: SheetModel, styles: UniverStyles): IWorksheetData {
  const used = usedArea(sheet);
  return {
    ...{ id: sheet.id, name: sheet.name, tabColor: sheet.tabColor, mergeData: [], zoomRatio: 1 },
    hidden: flag(sheet.visibility !== "Visible"),
    freeze: univerFreeze(sheet),
    rowCount: Math.min(maxRows, Math.max(least.rows, used.row + used.rows + spare.rows)),
    columnCount: Math.min(maxColumns, Math.max(least.columns, used.column + used.columns + spare.columns)),
    ...{ scrollTop: 0, scrollLeft: 0, rightToLeft: BooleanNumber.FALSE },
    defaultColumnWidth: pixels(usualColumnWidth),
    defaultRowHeight: pixels(usualRowHeight),
    defaultStyle: styles.nameOf(sheet.styles.everywhere),
    cellData: cellData(sheet, styles),
    rowData: lines<IRowData>(sheet.rows, sheet.styles.rows, styles, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: lines<IColumnData>(sheet.columns, sheet.styles.columns, styles, (w) => ({ w })),
    rowHeader: { width: headings(sheet).width, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: headings(sheet).height, hidden: flag(!sheet.showHeadings) },
    showGridlines: flag(sheet.showGridlines),
  };
}

function usedArea(sheet: SheetModel): Area {
  const used = [sheet.usedArea(false), ...sheet.tables.map(({ area }) => area)].filter((area) => area !== null);
  return used.reduce(around, { row: 0, column: 0, rows: 1, columns: 1 });
}

export const univerFreeze = ({ freeze }: SheetModel): IFreeze => ({
  xSplit: freeze?.columns ?? 0,
  ySplit: freeze?.rows ?? 0,
  startRow: freeze?.rows || -1,
  startColumn: freeze?.columns || -1,
});

function cellData(sheet: SheetModel, styles: UniverStyles): IWorksheetData["cellData"] {
  const matrix = new ObjectMatrix<ICellData>();
  const everywhere = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
  for (const grid of [sheet.cells, sheet.styles.cells])
    for (const { row, column } of grid.within(everywhere))
      if (!matrix.getValue(row, column)) matrix.setValue(row, column, univerCell(sheet, row, column, styles));
  return matrix.getMatrix();
}

function lines<Line extends IRowData | IColumnData>(
  settings: ReadonlyMap<number, LineSetting>,
  looks: SheetModel["styles"]["rows"],
  styles: UniverStyles,
  sized: (size: number) => Partial<Line>,
): Record<number, Partial<Line>> {
  const found: Record<number, Partial<Line>> = {};
  for (const [at, { size, hidden }] of settings)
    found[at] = {
      ...(size === undefined ? {} : sized(pixels(size))),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    } as Partial<Line>;
  for (const [at, style] of looks) found[at] = { ...found[at], s: styles.nameOf(style) } as Partial<Line>;
  return found;
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
