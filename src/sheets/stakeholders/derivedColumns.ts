import { calculated } from "../calculated";
import { styles } from "../style";
import { bodyStyle } from "./entryColumns";
import { gridFormula } from "./grid";
import type { ScanLine } from "./ScanLine";
import { scanListSource } from "./scanLists";
import type { StakeholderColumn } from "./StakeholderColumn";

export const gridColumn: StakeholderColumn = calculated<ScanLine>(
  { key: "grid", header: "Grid", width: 15, style: bodyStyle },
  ({ grid }) => grid,
  (table) => gridFormula(table.row("influence"), table.row("interest")),
);

const stage = (cell: string) => `MATCH(${cell},${scanListSource("Stage")},0)`;

export const gapColumns: readonly StakeholderColumn[] = [
  calculated<ScanLine>(
    { key: "gap", header: "Gap", width: 7, style: styles.score },
    ({ gap }) => gap,
    (table) => `IFERROR(MAX(0,${stage(table.row("desiredStage"))}-${stage(table.row("currentStage"))}),"")`,
  ),
  calculated<ScanLine>(
    { key: "priority", header: "Priority", width: 10, style: styles.score },
    ({ priority }) => priority,
    (table) => {
      const [influence, gap] = [table.row("influence"), table.row("gap")];
      return `IF(COUNT(${influence},${gap})<2,"",${influence}*${gap})`;
    },
  ),
];

export const overdueColumn: StakeholderColumn = calculated<ScanLine>(
  { key: "overdue", header: "Overdue", width: 12, style: bodyStyle },
  ({ overdue }) => overdue,
  (table) => `IF(ISNUMBER(${table.row("nextDate")}),IF(${table.row("nextDate")}<TODAY(),"Overdue",""),"")`,
);

export const duplicateColumn: StakeholderColumn = calculated<ScanLine>(
  { key: "duplicate", header: "Possible duplicate", width: 16, style: bodyStyle },
  ({ duplicate }) => duplicate,
  (table) => {
    const [count, row] = [table.row("sameName"), table.row("row")];
    const same = `(${table.column("name")}=${table.row("name")})`;
    const other = `SUMPRODUCT(${same}*(${table.column("row")}<>${row})*${table.column("row")})`;
    return `IF(${count}<2,"",IF(${count}=2,"Also in row "&${other},"In "&(${count}-1)&" other rows"))`;
  },
);
