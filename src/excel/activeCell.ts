/** The cell where whatever is typed goes. */
export interface ActiveCell {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

export const activeCell = (): Promise<ActiveCell> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync();
    return placeOf(cell);
  });

/** @param cell with `rowIndex`, `columnIndex` and its sheet's `name` loaded */
export const placeOf = (cell: Excel.Range): ActiveCell => ({
  sheet: cell.worksheet.name,
  row: cell.rowIndex + 1,
  column: cell.columnIndex + 1,
});
