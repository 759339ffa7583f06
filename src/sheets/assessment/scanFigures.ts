import { tableColumn } from "../formula";
import type { Side } from "../stakeholders/categories";
import { stakeholderColumns } from "../stakeholders/stakeholderColumns";
import { stakeTableName } from "../stakeholders/stakeTable";
import { mattersTo } from "../stakeholders/threeQuestions";
import type { Figure } from "./figures";

/** A whole column of the scan. */
export function scanned(key: string): string {
  const column = stakeholderColumns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`${stakeTableName} has no column "${key}"`);
  return tableColumn(stakeTableName, column.header);
}

/** 1 for every row that names an organisation. */
const counted = scanned("counted");

/** How many organisations there are for which a condition holds. */
export const organisationsWhere = (condition: string) => `SUMPRODUCT(${counted}*(${condition}))`;

const filled = (key: string) => `${counted}*(${scanned(key)}<>"")`;

/** Whether something is offered: "None yet" is nothing. */
export const isOffered = `(${scanned("resources")}<>"")*(LEFT(${scanned("resources")},4)<>"None")`;

const category = scanned("category");

/** How many rows stand under the same category; a row without one is alone. */
const alike = `(COUNTIFS(${category},${category}&"",${counted},${counted})+(${category}=""))`;

export const isOfSide = (side: Side) => `${scanned("side")}="${side}"`;

const withEntry = (key: string, label: string): Figure => ({
  key,
  label,
  formula: () => `SUMPRODUCT(${filled(key)})`,
});

/** What the scan counts. */
export const scanFigures: readonly Figure[] = [
  { key: "organisations", label: "Organisations", formula: () => `SUM(${counted})` },
  { key: "resources", label: "with a resource to offer", formula: () => organisationsWhere(isOffered) },
  withEntry("mission", "with a mission noted"),
  withEntry("nextDate", "with a next date"),
  {
    key: "kinds",
    label: "Categories",
    formula: () => `ROUND(SUMPRODUCT(${filled("category")}/${alike}),0)`,
  },
  {
    key: "sharing",
    label: "Organisations that share their category",
    formula: () => `SUMPRODUCT(${filled("category")}*(${alike}>1))`,
  },
  { key: "employers", label: "Employers and associations", formula: () => organisationsWhere(isOfSide("Employer")) },
  ...mattersTo.map((answer): Figure => ({
    key: `matters ${answer}`,
    label: `Matters to: ${answer}`,
    formula: () => organisationsWhere(`${scanned("mattersTo")}="${answer}"`),
  })),
];
