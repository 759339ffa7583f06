import { sum } from "simple-statistics";
import { ratio } from "./ratio";

/** Each value's part of their sum; all NaN where the sum is 0, or a value missing. */
export function shares(values: readonly number[]): number[] {
  const total = sum([...values]);
  return values.map((value) => ratio(value, total));
}
