import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  type ISetWorksheetHideMutationParams,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
} from "@univerjs/sheets";
import { HostError } from "../host/model/HostError";
import { setVisibility } from "../host/model/setVisibility";
import type { SheetModel } from "../host/model/SheetModel";
import type { Taking } from "./followPerson";

interface Ranges {
  readonly ranges: readonly IRange[];
}

/** What the person hides and shows, by the name Univer gives it. */
export const takeHiding: Readonly<Record<string, Taking>> = {
  [SetWorksheetHideMutation.id]: takeSheet,
  [SetRowHiddenMutation.id]: (_, sheet, { ranges }: Ranges) => takeRows(sheet, ranges, true),
  [SetRowVisibleMutation.id]: (_, sheet, { ranges }: Ranges) => takeRows(sheet, ranges, false),
  [SetColHiddenMutation.id]: (_, sheet, { ranges }: Ranges) => takeColumns(sheet, ranges, true),
  [SetColVisibleMutation.id]: (_, sheet, { ranges }: Ranges) => takeColumns(sheet, ranges, false),
};

function takeSheet(_: unknown, sheet: SheetModel, { hidden }: ISetWorksheetHideMutationParams): void {
  // Univer offers it to the person like every hidden sheet; Excel does not.
  if (sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", `Only a program can show the sheet "${sheet.name}": it is very hidden.`);
  setVisibility(sheet, hidden === BooleanNumber.TRUE ? "Hidden" : "Visible");
}

function takeRows(sheet: SheetModel, ranges: readonly IRange[], hidden: boolean): void {
  for (const { startRow, endRow } of ranges) sheet.setLines("rows", startRow, endRow - startRow + 1, { hidden });
}

function takeColumns(sheet: SheetModel, ranges: readonly IRange[], hidden: boolean): void {
  for (const { startColumn, endColumn } of ranges)
    sheet.setLines("columns", startColumn, endColumn - startColumn + 1, { hidden });
}
