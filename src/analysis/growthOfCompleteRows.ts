import { ratio } from "./ratio";

/**
 * Growth of the sum of a column to the sum of another, over the rows in which every number is there, so that both years count the
 * same industries.
 *
 * @param beside further columns that a row needs to be complete
 * @returns NaN if the first sum is 0
 */
export function growthOfCompleteRows(
  start: readonly number[],
  end: readonly number[],
  ...beside: readonly (readonly number[])[]
): number {
  let [first, last] = [0, 0];
  for (let row = 0; row < start.length; row += 1) {
    const [from, to] = [start[row]!, end[row]!];
    // Withheld is NaN and a negative level is refused: neither is 0 or more.
    if (!(from >= 0 && to >= 0 && beside.every((column) => column[row]! >= 0))) continue;
    first += from;
    last += to;
  }
  return ratio(last, first) - 1;
}
