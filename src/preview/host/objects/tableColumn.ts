import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { count, either, number, text } from "../batch/reader";
import type { Area } from "../model/area";
import { HostError } from "../model/HostError";
import { bodyArea, type TableModel } from "../model/table";
import { range } from "./range";
import { cellsOf, settledValue } from "./rangeValues";
import type { TableTarget } from "./table";

interface ColumnTarget extends TableTarget {
  readonly column: TableModel["columns"][number];
}

const indexOf = ({ table, column }: ColumnTarget): number => table.columns.indexOf(column);

const within = (target: ColumnTarget, area: Area): Area => ({
  ...area,
  column: area.column + indexOf(target),
  columns: 1,
});

const rangeOf = (target: ColumnTarget, area: Area) =>
  hostObject(range, { sheet: target.sheet, area: within(target, area) });

const tableColumn: Definition<ColumnTarget> = {
  name: "TableColumn",
  id: ({ column: { id } }) => id,
  properties: {
    id: readOnly(({ column: { id } }) => id),
    index: readOnly(indexOf),
    name: property(
      text,
      ({ column: { name } }) => name,
      (target, name) => {
        const { row, column } = within(target, target.table.area);
        target.sheet.write([{ row, column, content: { value: name } }]);
      },
    ),
    values: readOnly((target) =>
      cellsOf({ sheet: target.sheet, area: within(target, target.table.area) }, (row, column) =>
        settledValue(target.sheet, row, column),
      ),
    ),
  },
  methods: {
    getRange: method([], (target) => rangeOf(target, target.table.area)),
    getHeaderRowRange: method([], (target) => rangeOf(target, { ...target.table.area, rows: 1 })),
    getDataBodyRange: method([], (target) => rangeOf(target, bodyArea(target.table))),
  },
};

const find = (target: TableTarget, key: string | number): ColumnTarget | undefined => {
  const column = target.table.columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : name.toLowerCase() === key.toLowerCase(),
  );
  return column && { ...target, column };
};

/** By id or by name. */
export const tableColumnCollection: Definition<TableTarget> = {
  name: "TableColumnCollection",
  items: (target) => target.table.columns.map((column) => hostObject(tableColumn, { ...target, column })),
  properties: { count: readOnly(({ table: { columns } }) => columns.length) },
  methods: {
    getCount: method([], ({ table: { columns } }) => columns.length),
    getItem: method([either(number, text)], (target, key) => {
      const found = find(target, key);
      if (!found)
        throw new HostError("ItemNotFound", `The table "${target.table.name}" has no column ${JSON.stringify(key)}.`);
      return hostObject(tableColumn, found);
    }),
    getItemOrNullObject: method([either(number, text)], (target, key) => {
      const found = find(target, key);
      return found ? hostObject(tableColumn, found) : null;
    }),
    getItemAt: method([count], (target, index) => {
      const column = target.table.columns[index];
      if (!column)
        throw new HostError("InvalidArgument", `The table "${target.table.name}" has no column at ${index}.`);
      return hostObject(tableColumn, { ...target, column });
    }),
  },
};
