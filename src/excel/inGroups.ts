import type { Operation } from "./Operation";

/** Excel on the web refuses requests of 5 MB: this leaves room for what the calls themselves weigh. */
const MOST_BYTES = 4_000_000;

/**
 * Operations in their order, in groups of about equal weight, one request each.
 * @param least so many even if everything fits into one: progress moves and Cancel is heard between requests
 */
export function inGroups(operations: readonly Operation[], least: number): Operation[][] {
  const total = operations.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = operations.reduce((most, { bytes }) => Math.max(most, bytes), 0);
  const count = Math.max(least, Math.ceil(total / Math.max(1, MOST_BYTES - heaviest)));
  const groups: Operation[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const operation of operations) {
    groups[Math.floor((before / total) * count)]!.push(operation);
    before += operation.bytes;
  }
  return groups.filter(({ length }) => length > 0);
}
