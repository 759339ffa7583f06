import type { Area } from "../host/model/area";

/** The model counts from 0, a worksheet as a value from 1. */
export const area1 = ({ row, column, rows, columns }: Area): Area => ({
  row: row + 1,
  column: column + 1,
  rows,
  columns,
});
