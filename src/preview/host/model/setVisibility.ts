import { HostError } from "./HostError";
import type { SheetModel } from "./SheetModel";

/** Shows or hides a sheet; one that was in front makes room for another. @throws HostError for the last visible sheet */
export function setVisibility(sheet: SheetModel, visibility: string): void {
  const others = sheet.workbook.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  sheet.visibility = visibility;
  sheet.changed("visibility");
  if (visibility !== "Visible" && sheet.workbook.activeSheet === sheet) sheet.workbook.activate(others[0]!);
}
