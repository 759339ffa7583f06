import type { Area } from "../sheets/sheet";
import { meeting } from "./meeting";
import { codeOf } from "./officeErrors";
import type { RangeAddress } from "./rangeAddress";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * The cells that are selected, whole rows and columns cut to what the sheet has in use, so that two columns stay alike in length.
 * @throws WorkbookProblem if it is not one block of cells
 */
export const selectedRange = (): Promise<RangeAddress> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    const shape = "rowIndex,columnIndex,rowCount,columnCount";
    range.load(`${shape},isEntireRow,isEntireColumn`);
    range.worksheet.load("name");
    used.load(shape);
    await context.sync();
    const sheet = range.worksheet.name;
    if (!range.isEntireRow && !range.isEntireColumn) return { sheet, area: areaOf(range) };
    const area = used.isNullObject ? null : meeting(areaOf(range), areaOf(used));
    if (area === null)
      throw new WorkbookProblem("There is nothing in the rows or columns that are selected: select cells with data.");
    return { sheet, area };
  }).catch((error: unknown) => {
    if (codeOf(error) !== "InvalidSelection") throw error;
    throw new WorkbookProblem(
      "Select one block of cells, without Ctrl and no picture or chart, then press Use selection again.",
      { cause: error },
    );
  });

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex + 1,
  column: columnIndex + 1,
  rows: rowCount,
  columns: columnCount,
});
