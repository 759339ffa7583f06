import type { Entries } from "../../entries";
import type { Scalar } from "../../sheet";
import type { StakeholderKey } from "../StakeholderRow";

/** So many characters a cell of Excel can hold. */
const LONGEST = 32_767;

/** Entries that cells can hold, and the keys of those whose end had to be left out. */
export function withinCells(entries: Entries<StakeholderKey>): {
  readonly entries: Entries<StakeholderKey>;
  readonly shortened: readonly StakeholderKey[];
} {
  const isLong = (value: Scalar): value is string => typeof value === "string" && value.length > LONGEST;
  const all = Object.entries(entries) as [StakeholderKey, Scalar][];
  const shortened = all.flatMap(([key, value]) => (isLong(value) ? [key] : []));
  if (shortened.length === 0) return { entries, shortened };
  const fitting = all.map(([key, value]) => [key, isLong(value) ? value.slice(0, LONGEST) : value]);
  return { entries: Object.fromEntries(fitting) as Entries<StakeholderKey>, shortened };
}
