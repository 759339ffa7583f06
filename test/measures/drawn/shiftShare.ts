import fc from "fast-check";
import type { Drawn } from "./drawn";

const level = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
);
const levels = (size: number): fc.Arbitrary<number[]> => fc.array(level, { minLength: size, maxLength: size });
const table = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(levels(columns), { minLength: rows, maxLength: rows });
const size = fc.integer({ min: 1, max: 5 });

export const drawnShiftShare: Drawn = {
  SHIFT_SHARE: size.chain((rows) =>
    fc.record({
      regionStart: levels(rows),
      regionEnd: levels(rows),
      referenceStart: levels(rows),
      referenceEnd: levels(rows),
      referenceTotalStart: level,
      referenceTotalEnd: level,
      method: fc.constantFrom("classic", "esteban-marquillas", "arcelus"),
      regionTotalStart: level,
      headers: fc.constant(false),
    }),
  ),
  DYNAMIC_SHIFT_SHARE: fc.tuple(size, fc.integer({ min: 2, max: 6 })).chain(([rows, years]) =>
    fc.record({
      regionByYear: table(rows, years),
      referenceByYear: table(rows, years),
      referenceTotals: levels(years),
      headers: fc.constant(false),
    }),
  ),
};
