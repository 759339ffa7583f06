import type { HostObject } from "../batch/definition";
import type { Change } from "../model/change";
import { shiftedArea } from "../model/shiftedArea";
import type { RangeTarget } from "./rangeTarget";

/** Ranges that the client holds go along when cells are inserted or deleted. */
export function followShifts(held: Iterable<HostObject>, change: Change): void {
  if (change.kind !== "inserted" && change.kind !== "deleted") return;
  for (const { target } of held) {
    const range = target as RangeTarget;
    if (range.sheet === change.sheet && range.area) range.area = shiftedArea(range.area, change);
  }
}
