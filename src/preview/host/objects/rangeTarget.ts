import { areaAddress, parseArea, quotedSheet, splitSheet } from "../model/address";
import { type Area, maxColumns, maxRows } from "../model/area";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import { bodyArea } from "../model/table";

/** What a Range stands for. The area follows when cells are inserted or deleted; null: its cells were deleted. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Area | null;
}

/** @throws HostError if the sheet or the cells are gone */
export function areaOf({ sheet, area }: RangeTarget): Area {
  checkSheet(sheet);
  if (!area) throw new HostError("InvalidReference", "The cells of this range were deleted.");
  return area;
}

export function checkSheet(sheet: SheetModel): void {
  if (!sheet.workbook.sheets.includes(sheet)) {
    throw new HostError("ItemNotFound", `The sheet "${sheet.name}" was deleted.`);
  }
}

/** Whole rows or columns: Excel neither gives nor takes values, formulas and number formats of them. */
export const isUnbounded = ({ rows, columns }: Area): boolean => rows === maxRows || columns === maxColumns;

/** As Excel gives it, with the sheet: `'Driver Map'!B5:D9`. */
export const fullAddress = ({ name }: SheetModel, area: Area): string => `${quotedSheet(name)}!${areaAddress(area)}`;

export const sourceAddress = ({ name }: SheetModel, area: Area): string =>
  `${quotedSheet(name)}!${areaAddress(area, true)}`;

/**
 * Reads what `getRange` takes: an address, with the sheet's own name or without, the name of a table, or a defined name.
 * @throws HostError InvalidArgument for several areas at once, InvalidArgument or ItemNotFound for what is no address
 */
export function areaFrom(sheet: SheetModel, address: string): Area {
  const { sheet: named, rest } = splitSheet(address);
  const place = named === null ? sheet : sheet.workbook.sheetNamed(named);
  if (place !== sheet) throw new HostError("InvalidArgument", `"${address}" is not on the sheet "${sheet.name}".`);
  const area = parseArea(rest) ?? areaOfName(sheet, rest);
  if (!area) throw new HostError("InvalidArgument", `"${address}" is no address of one area of cells.`);
  return area;
}

function areaOfName(sheet: SheetModel, name: string): Area | null {
  const table = sheet.workbook.tableNamed(name);
  if (table) return table.sheet === sheet ? bodyArea(table.table) : null;
  const defined = sheet.workbook.nameNamed(name, sheet.id) ?? sheet.workbook.nameNamed(name, null);
  const place = defined && placeOf(sheet, defined.formula);
  return place?.sheet === sheet ? place.area : null;
}

/** The cells that a formula like `='Driver Map'!$B$5` names, or null if it is no plain reference. */
export function placeOf(from: SheetModel | null, formula: string): { sheet: SheetModel; area: Area } | null {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = name === null ? from : from?.workbook.sheetNamed(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}

/** @throws HostError InvalidArgument if no sheet has such cells */
export function checkedArea(area: Area): Area {
  const inside =
    area.row >= 0 && area.column >= 0 && area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
  if (!inside || area.rows < 1 || area.columns < 1) {
    throw new HostError(
      "InvalidArgument",
      `No sheet has ${area.rows} x ${area.columns} cells at row ${area.row}, column ${area.column}.`,
    );
  }
  return area;
}
