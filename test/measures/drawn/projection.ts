import fc from "fast-check";
import type { Drawn } from "./drawn";

const level = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
);
const levels = (size: number): fc.Arbitrary<number[]> => fc.array(level, { minLength: size, maxLength: size });
const size = fc.integer({ min: 1, max: 6 });

export const drawnProjection: Drawn = {
  BASE_MULTIPLIER: size.chain((rows) =>
    fc.record({
      regionIndustry: levels(rows),
      regionTotal: level,
      referenceIndustry: levels(rows),
      referenceTotal: level,
    }),
  ),
  MINIMUM_REQUIREMENTS: fc.tuple(size, size).chain(([peers, industries]) =>
    fc.record({
      peerMatrix: fc.array(levels(industries), { minLength: peers, maxLength: peers }),
      regionIndustry: levels(industries),
    }),
  ),
  TREND_PROJECTION: fc.integer({ min: 5, max: 15 }).chain((rows) =>
    fc.record({
      years: fc.uniqueArray(fc.integer({ min: 1_990, max: 2_030 }), { minLength: rows, maxLength: rows }),
      values: levels(rows),
      targetYears: fc.array(fc.integer({ min: 1_980, max: 2_050 }), { minLength: 1, maxLength: 4 }),
      method: fc.constantFrom("linear", "log-linear"),
    }),
  ),
};
