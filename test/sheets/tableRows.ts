import type { Table, Workbook } from "../../src/sheets/sheet";
import type { CellValue } from "../libreoffice/recalculate";
import type { WorkbookValues } from "./workbookValues";

/** A row of a table by header. */
export type TableRow = Readonly<Record<string, CellValue>>;

export function findTable(workbook: Workbook, name: string): Table & { readonly sheet: string } {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table) return { ...table, sheet: sheet.name };
  }
  throw new Error(`The workbook has no table ${name}`);
}

/** The rows of a table, with the values of any workbook that is laid out like `workbook`. */
export function tableRows(workbook: Workbook, name: string, values: WorkbookValues): TableRow[] {
  const { sheet, row, column, rows, columns } = findTable(workbook, name);
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(columns.map(({ header }, at) => [header, values(sheet, row + 1 + index, column + at)])),
  );
}
