import type { Scalar } from "../../sheet";
import type { StakeholderKey } from "../StakeholderRow";

/** A value of a list and where it came to stand, and how often. */
export interface Landing {
  readonly key: StakeholderKey;
  readonly from: string;
  readonly to: Scalar;
  readonly cells: number;
}

/** The same values of the same column together, the most frequent first. */
export function landings(values: readonly Omit<Landing, "cells">[]): Landing[] {
  const groups = new Map<string, Landing>();
  for (const value of values) {
    const name = JSON.stringify([value.key, value.from]);
    groups.set(name, { ...value, cells: (groups.get(name)?.cells ?? 0) + 1 });
  }
  return [...groups.values()].sort((one, other) => other.cells - one.cells);
}
