import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "../host/model/cell";
import type { SheetModel } from "../host/model/SheetModel";
import type { UniverStyles } from "./univerStyles";

/** A cell of the model as Univer keeps it: the value is the model's, the formula is only to be seen and edited. */
export function univerCell(sheet: SheetModel, row: number, column: number, styles: UniverStyles): ICellData {
  const content = sheet.cells.get(row, column);
  return { ...univerContent(content), s: styles.nameOf(sheet.styles.at(row, column)) };
}

function univerContent(content: CellContent | undefined): ICellData {
  if (!content) return { v: null, t: null, f: null, p: null, si: null };
  const { value, formula } = content;
  const shown = { f: formula ?? null, p: null, si: null };
  if (value === undefined) return { ...shown, v: null, t: null };
  if (typeof value === "object") return { ...shown, v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...shown, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...shown, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
