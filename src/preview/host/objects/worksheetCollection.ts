import { type Definition, hostObject, method } from "../batch/definition";
import { flag, optional, text } from "../batch/reader";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import type { WorkbookModel } from "../model/WorkbookModel";
import { worksheet } from "./worksheet";

const sheetEvents = { Activated: 11, Deactivated: 12, DataChanged: 10, FormatChanged: 18, SelectionChanged: 14 };

/** By name or by id. */
const find = (workbook: WorkbookModel, key: string): SheetModel | undefined =>
  workbook.sheetWithId(key) ?? workbook.sheetNamed(key);

const shown = (workbook: WorkbookModel, visibleOnly: boolean | undefined): SheetModel[] =>
  workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

export const worksheetCollection: Definition<WorkbookModel> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => hostObject(worksheet, sheet)),
  methods: {
    add: method([optional(text)], (workbook, name) => hostObject(worksheet, workbook.addSheet(name))),
    getItem: method([text], (workbook, key) => {
      const sheet = find(workbook, key);
      if (!sheet) throw new HostError("ItemNotFound", `There is no sheet "${key}".`);
      return hostObject(worksheet, sheet);
    }),
    getItemOrNullObject: method([text], (workbook, key) => {
      const sheet = find(workbook, key);
      return sheet ? hostObject(worksheet, sheet) : null;
    }),
    getActiveWorksheet: method([], ({ activeSheet }) => hostObject(worksheet, activeSheet)),
    getCount: method([optional(flag)], (workbook, visibleOnly) => shown(workbook, visibleOnly).length),
    getFirst: method([optional(flag)], (workbook, visibleOnly) =>
      hostObject(worksheet, shown(workbook, visibleOnly)[0]!),
    ),
    getLast: method([optional(flag)], (workbook, visibleOnly) =>
      hostObject(worksheet, shown(workbook, visibleOnly).at(-1)!),
    ),
  },
  events: { ...sheetEvents, Added: 13, Deleted: 15 },
};
