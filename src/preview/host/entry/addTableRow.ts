import { type Area, contains } from "../model/area";
import { HostError } from "../model/HostError";
import type { Entry, SheetModel } from "../model/SheetModel";
import { insertCells } from "../model/shiftCells";
import { bodyArea, type TableModel } from "../model/table";
import { enterCells } from "./enterCells";
import { shiftedFormula } from "./shiftedFormula";

/**
 * Adds a row behind a table's last one, as Tab in the last cell does: what is below moves down, columns of one formula go on, the
 * new cells look like those above, and rules for whole columns hold for them as well.
 */
export function addTableRow(sheet: SheetModel, table: TableModel, values: readonly unknown[] | undefined): void {
  if (table.showTotals)
    throw new HostError("NotInThisHost", "Rows of a table with a total row are not in this host: see addTableRow.ts.");
  const body = bodyArea(table);
  const added = { ...body, row: body.row + body.rows, rows: 1 };
  insertCells(sheet, added, "rows");
  table.area = { ...table.area, rows: table.area.rows + 1 };
  for (let column = body.column; column < body.column + body.columns; column++)
    sheet.styles.cells.set(added.row, column, sheet.styles.at(added.row - 1, column));
  for (const list of [sheet.validations, sheet.conditionalFormats])
    for (const item of list) item.areas = item.areas.map((area) => extended(area, body));
  sheet.write(calculated(sheet, body));
  if (values) enterCells(sheet, added, [values]);
  sheet.changed("tables");
}

/** What holds for a column from the first row to the last holds for one row more. */
const extended = (area: Area, body: Area): Area =>
  contains(body, area) && area.row === body.row && area.rows === body.rows ? { ...area, rows: area.rows + 1 } : area;

function calculated(sheet: SheetModel, { row, column, rows, columns }: Area): Entry[] {
  return Array.from({ length: columns }, (_, at) => column + at).flatMap((at): Entry[] => {
    const formulas = Array.from({ length: rows }, (_, down) => sheet.cells.get(row + down, at)?.formula);
    const first = formulas[0];
    if (first === undefined || formulas.some((formula, down) => formula !== shiftedFormula(first, down, 0))) return [];
    return [{ row: row + rows, column: at, content: { value: undefined, formula: shiftedFormula(first, rows, 0) } }];
  });
}
