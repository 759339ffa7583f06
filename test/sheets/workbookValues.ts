import type { Workbook } from "../../src/sheets/sheet";
import type { CellValue } from "../libreoffice/recalculate";
import { cellsOf, shownValue } from "./cellsOf";

/** What stands in a cell of a workbook; rows and columns count from 1, and an empty text is null. */
export type WorkbookValues = (sheet: string, row: number, column: number) => CellValue;

/** The values a workbook carries since it was built. */
export function builtValues(workbook: Workbook): WorkbookValues {
  const place = (sheet: string, row: number, column: number) => `${sheet}!${row},${column}`;
  const values = new Map(
    workbook.sheets
      .flatMap(cellsOf)
      .map(({ sheet, row, column, cell }) => [place(sheet, row, column), shownValue(cell)]),
  );
  return (sheet, row, column) => values.get(place(sheet, row, column)) ?? null;
}

/** The values that LibreOffice calculated. */
export const recalculatedValues =
  (sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>): WorkbookValues =>
  (sheet, row, column) => {
    const value = sheets.get(sheet)?.[row - 1]?.[column - 1] ?? null;
    return value === "" ? null : value;
  };
