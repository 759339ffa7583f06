import { confidentialColumns } from "./confidentialColumns";
import { duplicateColumn, gapColumns, gridColumn, overdueColumn } from "./derivedColumns";
import { helperColumns } from "./helperColumns";
import { bodyStyle, stageColumns, stepColumns, whereColumns, whoColumns } from "./entryColumns";
import type { StakeholderColumn } from "./StakeholderColumn";

const id: StakeholderColumn = { key: "id", header: "ID", width: 8, style: bodyStyle, value: (line) => line.id };

/** All columns of the scan in their order: who, what is worked out of it, the working, and last what is confidential. */
export const stakeholderColumns: readonly StakeholderColumn[] = [
  id,
  ...whoColumns,
  gridColumn,
  ...stageColumns,
  ...gapColumns,
  ...stepColumns,
  overdueColumn,
  ...whereColumns,
  duplicateColumn,
  ...helperColumns,
  ...confidentialColumns,
];
