import { hostObject, method } from "../batch/definition";
import { count, either, flag, objectOf, optional, text, whole } from "../batch/reader";
import { type Area, around, intersection, maxColumns, maxRows } from "../model/area";
import { HostError } from "../model/HostError";
import { range } from "./range";
import { areaFrom, areaOf, checkedArea, type RangeTarget } from "./rangeTarget";

const at = ({ sheet }: RangeTarget, area: Area) => hostObject(range, { sheet, area: checkedArea(area) });

/** A range, or an address on the same sheet. */
const other = either(
  objectOf(() => range),
  text,
);

function otherArea(target: RangeTarget, given: RangeTarget | string): Area {
  if (typeof given === "string") return areaFrom(target.sheet, given);
  if (given.sheet !== target.sheet) throw new HostError("InvalidArgument", "Both ranges must be on the same sheet.");
  return areaOf(given);
}

function line(target: RangeTarget, along: "row" | "column", index: number) {
  const area = areaOf(target);
  return at(target, { ...area, [along]: area[along] + index, [along === "row" ? "rows" : "columns"]: 1 });
}

function used(target: RangeTarget, valuesOnly: boolean | undefined) {
  const area = target.sheet.usedArea(valuesOnly ?? false, areaOf(target));
  return area && at(target, area);
}

/** The methods of a range that give another range. */
export const rangeNavigation = {
  getCell: method([whole, whole], (target: RangeTarget, row, column) => {
    const area = areaOf(target);
    return at(target, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  }),
  getRow: method([whole], (target: RangeTarget, index) => line(target, "row", index)),
  getColumn: method([whole], (target: RangeTarget, index) => line(target, "column", index)),
  getLastRow: method([], (target: RangeTarget) => line(target, "row", areaOf(target).rows - 1)),
  getLastColumn: method([], (target: RangeTarget) => line(target, "column", areaOf(target).columns - 1)),
  getLastCell: method([], (target: RangeTarget) => {
    const { row, column, rows, columns } = areaOf(target);
    return at(target, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  }),
  getEntireRow: method([], (target: RangeTarget) => at(target, { ...areaOf(target), column: 0, columns: maxColumns })),
  getEntireColumn: method([], (target: RangeTarget) => at(target, { ...areaOf(target), row: 0, rows: maxRows })),
  getOffsetRange: method([whole, whole], (target: RangeTarget, rows, columns) => {
    const area = areaOf(target);
    return at(target, { ...area, row: area.row + rows, column: area.column + columns });
  }),
  getResizedRange: method([whole, whole], (target: RangeTarget, rows, columns) => {
    const area = areaOf(target);
    return at(target, { ...area, rows: area.rows + rows, columns: area.columns + columns });
  }),
  getAbsoluteResizedRange: method([count, count], (target: RangeTarget, rows, columns) =>
    at(target, { ...areaOf(target), rows, columns }),
  ),
  getBoundingRect: method([other], (target: RangeTarget, given) =>
    at(target, around(areaOf(target), otherArea(target, given))),
  ),
  getIntersection: method([other], (target: RangeTarget, given) => {
    const shared = intersection(areaOf(target), otherArea(target, given));
    if (!shared) throw new HostError("ItemNotFound", "The ranges do not meet.");
    return at(target, shared);
  }),
  getIntersectionOrNullObject: method([other], (target: RangeTarget, given) => {
    const shared = intersection(areaOf(target), otherArea(target, given));
    return shared && at(target, shared);
  }),
  getSpillingToRangeOrNullObject: method([], (target: RangeTarget) => {
    const { row, column } = areaOf(target);
    const spilled = target.sheet.spillArea(row, column);
    return spilled && at(target, spilled);
  }),
  getUsedRange: method([optional(flag)], (target: RangeTarget, valuesOnly) => {
    const found = used(target, valuesOnly);
    return found ?? at(target, { ...areaOf(target), rows: 1, columns: 1 });
  }),
  getUsedRangeOrNullObject: method([optional(flag)], (target: RangeTarget, valuesOnly) => used(target, valuesOnly)),
};
