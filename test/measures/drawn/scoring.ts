import fc from "fast-check";
import type { Drawn } from "./drawn";

/** Few different numbers, so that values are equal now and then, and whole columns too. */
const value = fc.oneof(fc.constantFrom(1, 2.5, 3, -4), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

const columns = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 }));

const normalize = fc.record({
  values: fc.oneof(
    columns,
    fc.constant([[3], [3], [3]]),
    fc.constant([
      [0.1, 7],
      [0.1, 8],
      [0.1, 8],
    ]),
  ),
  method: fc.constantFrom("percentile", "minmax", "rank", "zscore"),
});

export const drawnScoring: Drawn = { NORMALIZE: normalize };
