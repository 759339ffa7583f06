import { type Definition, hostObject, method, type Property, property, readOnly } from "../batch/definition";
import { either, flag, objectOf, text } from "../batch/reader";
import type { Area } from "../model/area";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import { bodyArea, type TableModel } from "../model/table";
import { deleteTable, renameTable, resizeTable } from "../model/tableRules";
import { range } from "./range";
import { areaFrom, areaOf } from "./rangeTarget";
import { tableColumnCollection } from "./tableColumn";
import { tableRowCollection } from "./tableRow";
import { worksheet } from "./worksheet";

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

type Switch =
  "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const option = (key: Switch): Property<TableTarget> =>
  property(
    flag,
    ({ table }) => table[key],
    ({ sheet, table }, value) => {
      table[key] = value;
      sheet.changed("tables");
    },
  );

const rangeOf = ({ sheet }: TableTarget, area: Area) => hostObject(range, { sheet, area });

const knownStyle = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

function setStyle({ sheet, table }: TableTarget, style: string): void {
  if (style !== "" && !knownStyle.test(style))
    throw new HostError("InvalidArgument", `There is no table style "${style}".`);
  table.style = style;
  sheet.changed("tables");
}

/** Shows or hides the totals row below the data, which must be free. */
function showTotals({ sheet, table }: TableTarget, shown: boolean): void {
  if (shown === table.showTotals) return;
  table.area = { ...table.area, rows: table.area.rows + (shown ? 1 : -1) };
  table.showTotals = shown;
  sheet.changed("tables");
}

export const table: Definition<TableTarget> = {
  name: "Table",
  id: ({ table: { id } }) => id,
  check: ({ sheet, table: { name, id } }) => {
    if (sheet.workbook.tableNamed(id)?.sheet !== sheet)
      throw new HostError("ItemNotFound", `The table "${name}" was deleted.`);
  },
  properties: {
    id: readOnly(({ table: { id } }) => id),
    name: property(
      text,
      ({ table: { name } }) => name,
      ({ sheet, table: model }, name) => renameTable(sheet, model, name),
    ),
    style: property(text, ({ table: { style } }) => style, setStyle),
    showHeaders: readOnly(({ table: { showHeaders } }) => showHeaders),
    showTotals: property(flag, ({ table: model }) => model.showTotals, showTotals),
    showFilterButton: option("showFilterButton"),
    showBandedRows: option("showBandedRows"),
    showBandedColumns: option("showBandedColumns"),
    highlightFirstColumn: option("highlightFirstColumn"),
    highlightLastColumn: option("highlightLastColumn"),
  },
  objects: {
    columns: (target) => hostObject(tableColumnCollection, target),
    rows: (target) => hostObject(tableRowCollection, target),
    worksheet: ({ sheet }) => hostObject(worksheet, sheet),
  },
  methods: {
    getRange: method([], (target) => rangeOf(target, target.table.area)),
    getHeaderRowRange: method([], (target) => rangeOf(target, { ...target.table.area, rows: 1 })),
    getDataBodyRange: method([], (target) => rangeOf(target, bodyArea(target.table))),
    resize: method(
      [
        either(
          objectOf(() => range),
          text,
        ),
      ],
      ({ sheet, table: model }, given) =>
        resizeTable(sheet, model, typeof given === "string" ? areaFrom(sheet, given) : areaOf(given)),
    ),
    delete: method([], ({ sheet, table: model }) => deleteTable(sheet, model)),
    /** The cells stay; the table's look goes with the table in this host, while Excel paints it onto the cells. */
    convertToRange: method([], ({ sheet, table: model }) => {
      sheet.tables.splice(sheet.tables.indexOf(model), 1);
      sheet.changed("tables");
      return hostObject(range, { sheet, area: model.area });
    }),
  },
};
