import type { StakeholderRow } from "../StakeholderRow";
import { identityOf } from "./identityOf";

/** Rows of the same organisation and contact, in their order; each group has two or more. */
export function findDuplicates<Row extends StakeholderRow>(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const identity = identityOf(row.entries);
    const group = groups.get(identity);
    if (group) group.push(row);
    else groups.set(identity, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
