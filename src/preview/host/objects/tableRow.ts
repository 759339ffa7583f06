import { type Definition, hostObject, method, readOnly } from "../batch/definition";
import { flag, type Reader, optional, whole } from "../batch/reader";
import { addTableRow } from "../entry/addTableRow";
import { HostError } from "../model/HostError";
import { bodyArea } from "../model/table";
import { range } from "./range";
import { areaOf } from "./rangeTarget";
import type { TableTarget } from "./table";

interface RowTarget extends TableTarget {
  readonly index: number;
}

const tableRow: Definition<RowTarget> = {
  name: "TableRow",
  id: ({ index }) => index,
  properties: { index: readOnly(({ index }) => index) },
  methods: {
    getRange: method([], ({ sheet, table, index }) => {
      const body = bodyArea(table);
      return hostObject(range, { sheet, area: areaOf({ sheet, area: { ...body, row: body.row + index, rows: 1 } }) });
    }),
  },
};

const rowCount = ({ table }: TableTarget) => bodyArea(table).rows;

/** Nothing, or the content of each new row. */
const rows: Reader<readonly (readonly unknown[])[]> = (value, what) => {
  if (Array.isArray(value) && value.every((row): row is unknown[] => Array.isArray(row))) return value;
  throw new HostError("InvalidArgument", `${what}: a list of rows is expected, each a list of cells.`);
};

function add(target: TableTarget, index: number | undefined, values: readonly (readonly unknown[])[] | undefined) {
  if (index !== undefined && index !== -1 && index !== rowCount(target))
    throw new HostError("NotInThisHost", "Rows can be added at the end only in this host: see tableRow.ts.");
  const first = rowCount(target);
  for (const row of values ?? [undefined]) addTableRow(target.sheet, target.table, row);
  return hostObject(tableRow, { ...target, index: first });
}

export const tableRowCollection: Definition<TableTarget> = {
  name: "TableRowCollection",
  properties: { count: readOnly(rowCount) },
  methods: {
    getCount: method([], rowCount),
    add: method([optional(whole), optional(rows), optional(flag)], (target, index, values) =>
      add(target, index, values),
    ),
  },
};
