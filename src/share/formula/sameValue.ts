import { isError } from "./operate";
import type { Known } from "./Part";

const CLOSE = 1e-9;
const plain = (value: Known): Known => (value === null ? "" : value);

/** Whether a cell holds what was worked out: the same text, error or blank, or a number as near as makes no difference. */
export function sameValue(one: Known, other: Known): boolean {
  if (isError(one) || isError(other)) return isError(one) && isError(other) && one.error === other.error;
  if (typeof one !== "number" || typeof other !== "number") return plain(one) === plain(other);
  return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
}
