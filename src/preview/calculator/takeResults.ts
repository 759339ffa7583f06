import type { ICellData, Nullable, Workbook } from "@univerjs/core";
import { ErrorType, type FormulaDataModel } from "@univerjs/engine-formula";
import type { CellValue } from "../host/model/cell";
import type { CalculatedCell } from "./engineBook";
import { fromEngine } from "./engineValue";

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Keeps what was worked out in the engine's own cells, for the next time, and tells it. */
export function takeResults(
  workbook: Workbook,
  results: Readonly<Record<string, Cells>>,
  arrays: FormulaDataModel,
): CalculatedCell[] {
  const unitId = workbook.getUnitId();
  return Object.entries(results).flatMap(([sheet, rows]) => {
    const matrix = workbook.getSheetBySheetId(sheet)!.getCellMatrix();
    const cells = arrays.getArrayFormulaCellData()[unitId]?.[sheet] ?? {};
    const ranges = arrays.getArrayFormulaRange()[unitId]?.[sheet] ?? {};
    return eachCell(rows).flatMap(({ row, column, result }) => {
      const cell = matrix.getValue(row, column);
      if (!cell?.f) return [];
      matrix.setValue(row, column, { ...cell, v: result?.v ?? null, t: result?.t ?? null });
      const range = ranges[row]?.[column];
      const spilled = range !== undefined && result?.v !== ErrorType.SPILL;
      const values = spilled ? valuesOf(cells, range) : [[fromEngine(result)]];
      return [{ sheet, row, column, values }];
    });
  });
}

const eachCell = (rows: Cells) =>
  Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, result]) => ({ row: Number(row), column: Number(column), result })),
  );

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const valuesOf = (cells: Cells, { startRow, endRow, startColumn, endColumn }: Range): CellValue[][] =>
  Array.from({ length: endRow - startRow + 1 }, (_, down) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, right) =>
      fromEngine(cells[startRow + down]?.[startColumn + right]),
    ),
  );
