import type { StakeholderRow } from "../StakeholderRow";
import { idNumber, idOf } from "./idNumber";

/**
 * Rows with an ID each: their own where it is free, else one that continues after the highest.
 * @param rows those without an ID have "" for it
 */
export function numberedRows(rows: readonly StakeholderRow[], standing: readonly StakeholderRow[]): StakeholderRow[] {
  const taken = new Set(standing.map(({ id }) => id));
  let last = [...standing, ...rows].reduce((highest, { id }) => Math.max(highest, idNumber(id)), 0);
  return rows.map((row) => {
    const id = row.id === "" || taken.has(row.id) ? idOf((last += 1)) : row.id;
    taken.add(id);
    return { ...row, id };
  });
}
