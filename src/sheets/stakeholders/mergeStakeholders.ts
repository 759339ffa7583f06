import type { Entries } from "../entries";
import type { Scalar } from "../sheet";
import { isFilled } from "./import/isFilled";
import { matchedRows } from "./import/matchedRows";
import { numberedRows } from "./import/numberedRows";
import { sameEntry } from "./import/sameEntry";
import type { StakeholderKey, StakeholderRow } from "./StakeholderRow";

/** A cell in which the scan says one thing and the list another: the scan's stays. */
export interface Difference {
  readonly id: string;
  readonly key: StakeholderKey;
  readonly kept: Scalar;
  readonly offered: Scalar;
}

/** What a list does to a scan that stands. Nothing that was typed is changed. */
export interface Merge {
  /** Rows that the scan does not have, with IDs that continue after its highest. */
  readonly added: readonly StakeholderRow[];
  /** Entries for cells that are empty, by the ID of their row. */
  readonly filled: readonly { readonly id: string; readonly entries: Entries<StakeholderKey> }[];
  /** How many rows of the scan stay as they are. */
  readonly kept: number;
  readonly differing: readonly Difference[];
}

/**
 * Each imported row finds its row of the scan, fills what is empty there, or is added.
 * @param list rows without an ID have "" for it
 */
export function mergeStakeholders(standing: readonly StakeholderRow[], list: readonly StakeholderRow[]): Merge {
  const imported = withIdsOnce(list);
  const matches = matchedRows(standing, imported);
  const pairs = imported.flatMap((row) => {
    const match = matches.get(row);
    return match === undefined ? [] : [[match, row] as const];
  });
  const filled = pairs.map(([match, row]) => ({ id: match.id, entries: missingEntries(match, row) }));
  const changed = filled.filter(({ entries }) => Object.keys(entries).length > 0);
  return {
    added: numberedRows(
      imported.filter((row) => !matches.has(row)),
      standing,
    ),
    filled: changed,
    kept: standing.length - changed.length,
    differing: pairs.flatMap(([match, row]) => differences(match, row)),
  };
}

/** Of rows that bear the same ID only the first can be meant by it. */
function withIdsOnce(rows: readonly StakeholderRow[]): StakeholderRow[] {
  const borne = new Set<string>();
  return rows.map((row) => {
    const isFirst = !borne.has(row.id);
    borne.add(row.id);
    return isFirst ? row : { ...row, id: "" };
  });
}

const entryKeys = ({ entries }: StakeholderRow) => Object.keys(entries) as StakeholderKey[];

const missingEntries = (match: StakeholderRow, row: StakeholderRow): Entries<StakeholderKey> =>
  Object.fromEntries(
    entryKeys(row)
      .filter((key) => isFilled(row.entries[key]) && !isFilled(match.entries[key]))
      .map((key) => [key, row.entries[key]]),
  );

const differences = (match: StakeholderRow, row: StakeholderRow): Difference[] =>
  entryKeys(row).flatMap((key) => {
    const [kept, offered] = [match.entries[key], row.entries[key]];
    if (!isFilled(kept) || !isFilled(offered) || sameEntry(kept, offered)) return [];
    return [{ id: match.id, key, kept, offered }];
  });
