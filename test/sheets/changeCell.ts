import type { Cell, Scalar, Workbook } from "../../src/sheets/sheet";
import { parseReference } from "../../src/xlsx/parseReference";
import { cellsOf, shownValue } from "./cellsOf";
import { findTable } from "./tableRows";

/** A cell into which an analyst types. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell of a name; `index` counts from 0 where the name has several side by side. */
export function namedCell(workbook: Workbook, name: string, index = 0): CellPlace {
  const found = workbook.names.find((each) => each.name === name);
  const reference = found && parseReference(found.refersTo);
  if (!reference) throw new Error(`The workbook has no cell named ${name}`);
  return { sheet: reference.sheet, row: reference.area.row, column: reference.area.column + index };
}

/** The cell under `header` in the row of a table where `key` stands under `keyHeader`. */
export function tableCell(workbook: Workbook, name: string, keyHeader: string, key: string, header: string): CellPlace {
  const { sheet, row, column, rows, columns } = findTable(workbook, name);
  const at = (wanted: string) => column + columns.findIndex((each) => each.header === wanted);
  const cells = workbook.sheets.filter((each) => each.name === sheet).flatMap(cellsOf);
  const found = cells.find(
    (each) =>
      each.column === at(keyHeader) && each.row > row && each.row <= row + rows && shownValue(each.cell) === key,
  );
  if (!found || at(header) < column) throw new Error(`${name} has no ${header} of ${key}`);
  return { sheet, row: found.row, column: at(header) };
}

/** The workbook after somebody typed `value` into the cell: formulas keep the values of before, as in the file. */
export const changeCell = (workbook: Workbook, place: CellPlace, value: Scalar): Workbook =>
  replaceCell(workbook, place, (cell) => {
    if (cell !== null && typeof cell === "object") throw new Error(`${JSON.stringify(place)} is no input`);
    return value;
  });

/** The workbook with one cell replaced, whatever it holds. */
export function replaceCell(workbook: Workbook, place: CellPlace, replacement: (cell: Cell) => Cell): Workbook {
  let changed = 0;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((cell, column) => {
          const here = block.row + row === place.row && block.column + column === place.column;
          if (sheet.name !== place.sheet || !here) return cell;
          changed += 1;
          return replacement(cell);
        }),
      ),
    })),
  }));
  if (changed !== 1) throw new Error(`${JSON.stringify(place)} is no cell of the workbook`);
  return { ...workbook, sheets };
}
