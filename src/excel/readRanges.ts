import { areaAddress } from "./areaAddress";
import type { RangeAddress } from "./rangeAddress";
import { WorkbookProblem } from "./WorkbookProblem";

/** Cells that something is to be worked out from. */
export interface AskedRange extends RangeAddress {
  /** What it is for, as the sentence about a problem begins. */
  readonly name: string;
  readonly sheet: string;
}

/** So many cells are read in one answer, which Excel on the web refuses above 5 MB, and worked out while a person waits. */
export const MOST_CELLS = 50_000;

/**
 * The values of ranges, in their order: an empty cell is "", an error its text. To be asked for no more than MOST_CELLS cells.
 * @throws WorkbookProblem that begins with the name of the range whose sheet is not there
 */
export const readRanges = (asked: readonly AskedRange[]): Promise<unknown[][][]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = new Map(asked.map(({ sheet }) => [sheet, worksheets.getItemOrNullObject(sheet)]));
    await context.sync();
    const ranges = asked.map(({ name, sheet, area }) => {
      const worksheet = sheets.get(sheet)!;
      if (worksheet.isNullObject)
        throw new WorkbookProblem(`${name}: there is no sheet "${sheet}" in this workbook; look at its name.`);
      return worksheet.getRange(areaAddress(area)).load("values");
    });
    await context.sync();
    return ranges.map(({ values }) => values);
  });
