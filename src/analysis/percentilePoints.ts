import { ascendingRanks } from "./ascendingRanks";
import { known } from "./known";
import { NEUTRAL_POINTS } from "./neutralPoints";
import { tellsApart } from "./tellsApart";

/**
 * Share of the other values that lie below, 0 to 100: Excel's PERCENTRANK.INC without its rounding.
 *
 * @param values one column, NaN where missing
 * @returns points in the same order, NaN where missing; `NEUTRAL_POINTS` for every value of a column that tells nobody apart
 */
export function percentilePoints(values: readonly number[]): number[] {
  if (!tellsApart(values)) return values.map((value) => (Number.isNaN(value) ? NaN : NEUTRAL_POINTS));
  const others = known(values).length - 1;
  return ascendingRanks(values).map((rank) => (100 * (rank - 1)) / others);
}
