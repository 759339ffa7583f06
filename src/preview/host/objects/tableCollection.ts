import { type Definition, hostObject, method, readOnly } from "../batch/definition";
import { either, flag, objectOf, text } from "../batch/reader";
import { splitSheet } from "../model/address";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import type { TableModel } from "../model/table";
import { addTable, freeTableName } from "../model/tableRules";
import { insertCells } from "../model/shiftCells";
import type { WorkbookModel } from "../model/WorkbookModel";
import { range } from "./range";
import { areaFrom, areaOf, type RangeTarget } from "./rangeTarget";
import { table, type TableTarget } from "./table";

/** The tables of a sheet, or of the whole workbook. */
interface TablesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

const tablesOf = ({ workbook, sheet }: TablesTarget): TableTarget[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((home) => home.tables.map((each) => ({ sheet: home, table: each })));

const find = (target: TablesTarget, key: string): TableTarget | undefined =>
  tablesOf(target).find(({ table: { id, name } }) => id === key || name.toLowerCase() === key.toLowerCase());

function placeFor({ workbook, sheet }: TablesTarget, given: RangeTarget | string): RangeTarget {
  if (typeof given !== "string") return given;
  const named = splitSheet(given).sheet;
  const home = named === null ? (sheet ?? workbook.activeSheet) : workbook.sheetNamed(named);
  if (!home || (sheet && home !== sheet))
    throw new HostError("InvalidArgument", `"${given}" is on no sheet of this collection.`);
  return { sheet: home, area: areaFrom(home, given) };
}

function add(target: TablesTarget, given: RangeTarget | string, hasHeaders: boolean): TableModel {
  const place = placeFor(target, given);
  const area = areaOf(place);
  if (!hasHeaders) {
    insertCells(place.sheet, { ...area, rows: 1 }, "rows");
    return addTable(place.sheet, { ...area, rows: area.rows + 1 }, freeTableName(target.workbook));
  }
  return addTable(place.sheet, area, freeTableName(target.workbook));
}

export const tableCollection: Definition<TablesTarget> = {
  name: "TableCollection",
  items: (target) => tablesOf(target).map((each) => hostObject(table, each)),
  properties: { count: readOnly((target) => tablesOf(target).length) },
  methods: {
    add: method(
      [
        either(
          objectOf(() => range),
          text,
        ),
        flag,
      ],
      (target, given, hasHeaders) => {
        const made = add(target, given, hasHeaders);
        return hostObject(
          table,
          tablesOf({ ...target, sheet: null }).find((each) => each.table === made)!,
        );
      },
    ),
    getCount: method([], (target) => tablesOf(target).length),
    getItem: method([text], (target, key) => {
      const found = find(target, key);
      if (!found) throw new HostError("ItemNotFound", `There is no table "${key}".`);
      return hostObject(table, found);
    }),
    getItemOrNullObject: method([text], (target, key) => {
      const found = find(target, key);
      return found ? hostObject(table, found) : null;
    }),
  },
};
