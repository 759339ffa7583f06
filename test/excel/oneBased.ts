import type { Area } from "../../src/sheets/sheet";

/** The host counts rows and columns from 0, a sheet as a value from 1. */
export const oneBased = ({ row, column, ...size }: Area): Area => ({ row: row + 1, column: column + 1, ...size });
