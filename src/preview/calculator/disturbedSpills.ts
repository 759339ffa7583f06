import type { IRange, IUnitRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Place } from "./engineBook";

/**
 * Array formulas whose area holds one of the changed cells: they have to spill again, or can no longer. What they
 * spilled before is forgotten.
 * @returns their areas, for all that depends on them
 */
export function disturbedSpills(data: FormulaDataModel, unitId: string, changed: readonly Place[]): IUnitRange[] {
  const found = new Map<string, IUnitRange>();
  for (const { sheet, row, column } of changed) {
    const anchors = data.getArrayFormulaRange()[unitId]?.[sheet] ?? {};
    const cells = data.getArrayFormulaCellData()[unitId]?.[sheet] ?? {};
    for (const [anchorRow, ranges] of Object.entries(anchors) as [string, Record<number, IRange>][]) {
      for (const [anchorColumn, range] of Object.entries(ranges)) {
        if (row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn)
          continue;
        found.set(`${sheet} ${anchorRow} ${anchorColumn}`, { unitId, sheetId: sheet, range });
        forget(cells, range);
        Reflect.deleteProperty(ranges, anchorColumn);
      }
    }
  }
  return [...found.values()];
}

function forget(cells: Record<number, Record<number, unknown>>, range: IRange): void {
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++)
      Reflect.deleteProperty(cells[row] ?? {}, column);
}
