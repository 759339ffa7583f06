import type { Place } from "../calculator/engineBook";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import type { Status } from "./showStatus";

/** Says why there is an error in the cell that is selected, where the function said it. Excel has it behind a sign beside the cell. */
export function sayReasons(
  workbook: WorkbookModel,
  reasonAt: (place: Place) => string | undefined,
  status: Status,
): void {
  workbook.onChange((change) => {
    if (change.kind !== "selection") return;
    const { sheet, area } = change;
    const value = sheet.cells.get(area.row, area.column)?.value;
    if (typeof value !== "object") return;
    const reason = reasonAt({ sheet: sheet.id, row: area.row, column: area.column });
    if (reason !== undefined) status.say(`${value.error} ${reason}`);
  });
}
