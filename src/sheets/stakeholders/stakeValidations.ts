import type { Placed } from "../layout";
import type { Area, Validation } from "../sheet";
import { scanListSource } from "./scanLists";
import type { StakeholderColumn, Takes } from "./StakeholderColumn";
import { stakeholderColumns } from "./stakeholderColumns";

/** Days from 1990 to 2099. */
const days = { min: 32_874, max: 73_050 };

/** What the cells of the scan may hold. */
export function stakeValidations(stake: Placed, listed: Placed): Validation[] {
  const area = (key: string): Area => ({
    ...{ row: stake.area.row + 1, rows: stake.area.rows - 1, column: stake.at(key), columns: 1 },
  });
  return stakeholderColumns.flatMap(({ key, header, takes }: StakeholderColumn) =>
    takes === undefined ? [] : [validation(area(key), takes, header, listed)],
  );
}

function validation(area: Area, takes: Takes, header: string, listed: Placed): Validation {
  if (takes === "day") {
    return { area, kind: "decimal", ...days, error: `${header}: enter a day, such as 2027-01-31.` };
  }
  if ("from" in takes) {
    const { from, to, prompt } = takes;
    return { area, kind: "whole", min: from, max: to, prompt, error: `Enter a whole number from ${from} to ${to}.` };
  }
  const source = takes.list === "Category" ? listed.cells("category") : scanListSource(takes.list);
  return { area, kind: "list", source, error: "Choose from the list; the sheet Stakeholder Lists holds the choices." };
}
