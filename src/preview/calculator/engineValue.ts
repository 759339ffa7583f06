import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type BaseValueObject, ERROR_TYPE_SET, type ErrorType, type ErrorValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../host/model/cell";

const isError = (value: unknown): value is string => ERROR_TYPE_SET.has(value as ErrorType);

/** A value as Univer keeps it in a cell. */
export function toEngine(value: CellValue | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A value that Univer worked out; a formula that refers to an empty cell gives 0, as in Excel. */
export function fromEngine(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? 0;
  if (isError(value)) return { error: excelError(value) };
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(value);
  return value;
}

/** Univer has names for errors that Excel does not have. */
function excelError(error: string): string {
  if (error === "#CYCLE!") return "#REF!";
  return error === "#ERROR!" ? "#VALUE!" : error;
}

/** A value while Univer works with it. */
export function valueOf(value: BaseValueObject): CellValue {
  if (value.isError()) return { error: excelError((value as ErrorValueObject).getErrorType()) };
  return value.getValue() as string | number | boolean;
}

export const toResult = (value: CellValue): string | number | boolean =>
  typeof value === "object" ? value.error : value;
