import type { Block } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import type { Phase } from "./buildPhases";
import { typedCellOperations } from "./cellOperations";
import { emptySheet } from "./emptySheet";
import { setLook } from "./looks";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { AddedColumn, ScanState } from "./readScanState";
import { isSameEverywhere, setRule } from "./validations";

/** Room first, then what is typed, then formulas and looks. */
export function scanPhases(
  { table, changes, added, printed }: ScanState,
  { worksheets, tables }: Excel.Workbook,
): Phase[] {
  const worksheet = worksheets.getItem(table.sheetId);
  const addRow: Operation = {
    bytes: 2 * CALL_BYTES,
    sentence: `Making room on ${table.sheet}`,
    run: () => {
      tables.getItem(table.name).rows.add();
    },
  };
  const blocks = changes.cells.map(({ row, column, content }): Block => ({ row, column, cells: [[content]] }));
  return [
    [Array.from({ length: changes.added?.rows ?? 0 }, () => addRow), 1],
    [typedCellOperations({ sheet: { ...emptySheet(table.sheet), blocks }, worksheet }), 1],
    [
      [
        ...added.map((column) => columnOperation(column, table.sheet, worksheet)),
        ...(printed ? [printOperation(printed.after, worksheet)] : []),
      ],
      1,
    ],
  ];
}

export const printOperation = (area: string, { pageLayout }: Excel.Worksheet): Operation => ({
  bytes: CALL_BYTES,
  sentence: "Setting up the page",
  run: () => pageLayout.setPrintArea(area),
});

const columnOperation = (
  { area, formula, look, rule }: AddedColumn,
  sheet: string,
  worksheet: Excel.Worksheet,
): Operation => ({
  bytes: 30 * CALL_BYTES,
  sentence: `Formatting ${sheet}`,
  run: () => {
    // One text goes into every cell.
    if (formula !== null) worksheet.getRange(areaAddress(area)).formulas = formula as unknown as string[][];
    setLook(worksheet, { ...look, area });
    if (rule && isSameEverywhere(rule)) setRule(worksheet, area, rule);
  },
});
