import type { IObjectArrayPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { maxColumns, maxRows } from "../host/model/area";
import { deleteCells, insertCells } from "../host/model/shiftCells";
import type { SheetModel } from "../host/model/SheetModel";
import type { Taking } from "./followPerson";
import { points } from "./pixels";

interface Ranged {
  readonly range: IRange;
}

const rowsOf = ({ startRow, endRow }: IRange) => ({
  ...{ row: startRow, rows: endRow - startRow + 1 },
  ...{ column: 0, columns: maxColumns },
});

const columnsOf = ({ startColumn, endColumn }: IRange) => ({
  ...{ row: 0, rows: maxRows },
  ...{ column: startColumn, columns: endColumn - startColumn + 1 },
});

/** What the person does with whole rows and columns, by the name Univer gives it. */
export const takeLines: Readonly<Record<string, Taking>> = {
  [InsertRowMutation.id]: (_, sheet, { range }: Ranged) => insertCells(sheet, rowsOf(range), "rows"),
  [InsertColMutation.id]: (_, sheet, { range }: Ranged) => insertCells(sheet, columnsOf(range), "columns"),
  [RemoveRowMutation.id]: (_, sheet, { range }: Ranged) => deleteCells(sheet, rowsOf(range), "rows"),
  [RemoveColMutation.id]: (_, sheet, { range }: Ranged) => deleteCells(sheet, columnsOf(range), "columns"),
  [SetWorksheetColWidthMutation.id]: (_, sheet, { ranges, colWidth }: ISetWorksheetColWidthMutationParams) => {
    for (const range of ranges.map(columnsOf)) takeSizes(sheet, "columns", range.column, range.columns, colWidth);
  },
  [SetWorksheetRowHeightMutation.id]: (_, sheet, { ranges, rowHeight }: ISetWorksheetRowHeightMutationParams) => {
    for (const range of ranges.map(rowsOf)) takeSizes(sheet, "rows", range.row, range.rows, rowHeight);
  },
};

/** @param pixels one size for all lines, or one for each by its number */
function takeSizes(
  sheet: SheetModel,
  along: "rows" | "columns",
  start: number,
  count: number,
  pixels: number | IObjectArrayPrimitiveType<Nullable<number>>,
): void {
  for (let line = start; line < start + count; line++) {
    const size = typeof pixels === "number" ? pixels : pixels[line];
    if (size !== null && size !== undefined) sheet.setLines(along, line, 1, { size: points(size) });
  }
}
