import { type ITableJson, TableColumnDataTypeEnum } from "@univerjs/preset-sheets-table";
import type { TableModel } from "../host/model/table";
import { univerRange } from "./sheetSnapshot";
import { tableTheme } from "./startUniver";

/** A table as Univer keeps it: filter buttons and structured references come with it. */
export const univerTable = ({ id, name, area, columns, showHeaders, showTotals }: TableModel): ITableJson => ({
  ...{ id, name, range: univerRange(area), meta: {}, filters: {} },
  options: { showHeader: showHeaders, showFooter: showTotals, tableStyleId: tableTheme.name },
  columns: columns.map((column) => ({
    ...{ id: `${id} ${column.id}`, displayName: column.name, formula: "", meta: {}, style: {} },
    dataType: TableColumnDataTypeEnum.None,
  })),
});
