import { known } from "./known";

/** Whether a column holds at least two different values. One that does not can order nothing. */
export function tellsApart(values: readonly number[]): boolean {
  return new Set(known(values)).size > 1;
}
