import type { TableAt } from "../layout";
import type { ScanLine } from "./ScanLine";
import { stakeholderColumns } from "./stakeholderColumns";
import { stakeHeader, stakeSheetName, stakeTableName } from "./stakeTable";

/** The table of the scan, for whatever reads or writes it. */
export const stakeSpec = (rows: readonly ScanLine[]): TableAt<ScanLine> => ({
  sheet: stakeSheetName,
  name: stakeTableName,
  row: stakeHeader,
  columns: stakeholderColumns,
  rows,
});
