import { dotColumns } from "./dotColumns";
import { helperColumn } from "./helperColumn";
import type { StakeholderColumn } from "./StakeholderColumn";
import { ORDER } from "./stakeTable";

/** What the lists of the map are found and ordered by. */
const orderColumns: readonly StakeholderColumn[] = [
  helperColumn("row", "Row", () => "ROW()"),
  helperColumn("name", "Name compared", (table) => `TRIM(${table.row("organisation")}&"")`),
  helperColumn("counted", "Counted", (table) => `IF(${table.row("name")}="",0,1)`),
  helperColumn("sameName", "Same name", (table) => {
    const same = `SUMPRODUCT(--(${table.column("name")}=${table.row("name")}))`;
    return `IF(${table.row("counted")}=1,${same},0)`;
  }),
  helperColumn(
    "side",
    "Side",
    (table) =>
      `IF(${table.row("category")}="","",IFERROR(VLOOKUP(${table.row("category")},tblCategories[[Category]:[Side]],2,FALSE),""))`,
  ),
  helperColumn("priorityOrder", "Priority order", (table) => {
    const key = `IF(${table.row("priority")}>0,${table.row("priority")}*${ORDER}-${table.row("row")},"")`;
    return `IF(AND(${table.row("counted")}=1,ISNUMBER(${table.row("priority")})),${key},"")`;
  }),
  helperColumn(
    "overdueOrder",
    "Overdue order",
    (table) => `IF(${table.row("overdue")}="Overdue",${table.row("nextDate")}*${ORDER}+${table.row("row")},"")`,
  ),
  helperColumn("areaOrder", "Area order", (table) => {
    const [area, areas] = [table.row("workforceArea"), table.column("workforceArea")];
    const earlier = `SUMPRODUCT((${areas}=${area})*(${table.column("row")}<${table.row("row")})*${table.column("counted")})`;
    const first = `IF(${earlier}=0,${table.row("row")},"")`;
    return `IF(OR(${table.row("counted")}=0,TRIM(${area}&"")=""),"",${first})`;
  }),
];

export const helperColumns: readonly StakeholderColumn[] = [...orderColumns, ...dotColumns];
