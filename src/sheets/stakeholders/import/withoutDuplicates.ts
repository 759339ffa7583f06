import type { Entries } from "../../entries";
import type { StakeholderKey } from "../StakeholderRow";
import { columnTitle } from "./columnTitle";
import { findDuplicates } from "./findDuplicates";
import { isFilled } from "./isFilled";
import { sameEntry } from "./sameEntry";
import type { ImportedRow } from "./stakeholdersFrom";
import { withinCells } from "./withinCells";

/**
 * Rows of the same organisation and contact as one: what the first leaves empty the others fill, and where they say something else
 * it goes into the notes.
 */
export function withoutDuplicates(rows: readonly ImportedRow[]): ImportedRow[] {
  const merged = new Map<ImportedRow, ImportedRow>();
  const gone = new Set<ImportedRow>();
  for (const [first, ...others] of findDuplicates(rows)) {
    merged.set(first!, others.reduce(joined, first!));
    others.forEach((other) => gone.add(other));
  }
  return rows.filter((row) => !gone.has(row)).map((row) => merged.get(row) ?? row);
}

function joined(row: ImportedRow, other: ImportedRow): ImportedRow {
  const entries: { -readonly [Key in StakeholderKey]?: Entries<StakeholderKey>[Key] } = { ...row.entries };
  const remarks: string[] = row.id !== "" && other.id !== "" && row.id !== other.id ? [`ID: ${other.id}`] : [];
  for (const key of Object.keys(other.entries) as StakeholderKey[]) {
    const [here, there] = [entries[key], other.entries[key]];
    if (!isFilled(there)) continue;
    if (!isFilled(here)) entries[key] = there;
    else if (!sameEntry(here, there))
      remarks.push(key === "notes" ? String(there) : `${columnTitle(key)}: ${String(there)}`);
  }
  if (remarks.length > 0) entries.notes = [entries.notes, ...remarks].filter(isFilled).join("; ");
  const fitting = withinCells(entries);
  return {
    ...row,
    id: row.id || other.id,
    entries: fitting.entries,
    shortened: [...row.shortened, ...fitting.shortened],
  };
}
