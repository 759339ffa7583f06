import type { WorkbookModel } from "../../../src/preview/host/model/WorkbookModel";
import type { WorkbookValues } from "../../sheets/workbookValues";

/** What the host's workbook shows, as the tests of the sheets read a workbook. */
export const shownValues =
  (workbook: WorkbookModel): WorkbookValues =>
  (sheet, row, column) => {
    const value = workbook.sheetNamed(sheet)?.cells.get(row - 1, column - 1)?.value;
    if (value === undefined || value === "") return null;
    return typeof value === "object" ? value.error : value;
  };
