import type { CellValue } from "../model/cell";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import { areaOf, fullAddress, isUnbounded, type RangeTarget } from "./rangeTarget";

const mostCells = 5_000_000;

/**
 * Something of every cell, row by row; null for whole rows or columns, as Excel gives it.
 * @throws HostError for more than five million cells
 */
export async function cellsOf(
  target: RangeTarget,
  of: (row: number, column: number) => unknown,
): Promise<unknown[][] | null> {
  const area = areaOf(target);
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > mostCells) {
    throw new HostError(
      "InvalidArgument",
      `At most ${mostCells} cells can be read at once, not ${area.rows} x ${area.columns}.`,
    );
  }
  await target.sheet.workbook.settle();
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => of(area.row + row, area.column + column)),
  );
}

/** An empty cell is "", an error is its text. @throws Error for a formula that nobody has worked out */
export function settledValue(sheet: SheetModel, row: number, column: number): string | number | boolean {
  const content = sheet.cells.get(row, column);
  if (!content) return "";
  if (content.value === undefined) throw uncalculated(sheet, row, column, content.formula!);
  return plain(content.value);
}

export const plain = (value: CellValue): string | number | boolean => (typeof value === "object" ? value.error : value);

function uncalculated(sheet: SheetModel, row: number, column: number, formula: string): HostError {
  const cell = fullAddress(sheet, { row, column, rows: 1, columns: 1 });
  const why = sheet.workbook.calculator ? "the calculator gave it no value" : "this host was made without a calculator";
  return new HostError("NotInThisHost", `${cell} holds ${formula}, and ${why}.`);
}

export function formulaOf(sheet: SheetModel, row: number, column: number): string | number | boolean {
  const content = sheet.cells.get(row, column);
  return content?.formula ?? (content?.value === undefined ? "" : plain(content.value));
}

export function valueType(sheet: SheetModel, row: number, column: number): string {
  const content = sheet.cells.get(row, column);
  if (!content) return "Empty";
  if (content.value === undefined) throw uncalculated(sheet, row, column, content.formula!);
  if (typeof content.value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof content.value as "string" | "number" | "boolean"
  ];
}
