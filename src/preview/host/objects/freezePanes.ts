import { type Definition, hostObject, method } from "../batch/definition";
import { count, either, objectOf, optional, text } from "../batch/reader";
import { maxColumns, maxRows } from "../model/area";
import type { SheetModel } from "../model/SheetModel";
import { HostError } from "../model/HostError";
import { range } from "./range";
import { areaFrom, areaOf, checkSheet } from "./rangeTarget";

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  sheet.changed("freeze");
}

export const freezePanes: Definition<SheetModel> = {
  name: "WorksheetFreezePanes",
  check: checkSheet,
  methods: {
    /** The given cells, from the sheet's corner on, stay in sight. */
    freezeAt: method(
      [
        either(
          objectOf(() => range),
          text,
        ),
      ],
      (sheet, given) => {
        const area = typeof given === "string" ? areaFrom(sheet, given) : areaOf(given);
        if (area.row !== 0 || area.column !== 0) {
          throw new HostError("InvalidArgument", "In this host frozen cells begin at A1.");
        }
        freeze(sheet, area.rows, area.columns);
      },
    ),
    freezeRows: method([optional(count)], (sheet, rows) => freeze(sheet, rows ?? 1, 0)),
    freezeColumns: method([optional(count)], (sheet, columns) => freeze(sheet, 0, columns ?? 1)),
    unfreeze: method([], (sheet) => freeze(sheet, 0, 0)),
    getLocationOrNullObject: method([], (sheet) => {
      if (!sheet.freeze) return null;
      const { rows, columns } = sheet.freeze;
      const area = {
        row: 0,
        column: 0,
        rows: rows === 0 ? maxRows : rows,
        columns: columns === 0 ? maxColumns : columns,
      };
      return hostObject(range, { sheet, area });
    }),
  },
};
