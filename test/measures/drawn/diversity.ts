import fc from "fast-check";
import type { Drawn } from "./drawn";

const level = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 7) },
  { weight: 3, arbitrary: fc.nat({ max: 500_000 }) },
  { weight: 1, arbitrary: fc.double({ min: 0.001, max: 1_000, noNaN: true }) },
);
const column = fc.array(level, { minLength: 2, maxLength: 15 });

const industry = fc.tuple(fc.nat({ max: 20_000 }), fc.integer({ min: 1, max: 9_000_000 }));
const pairs = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(industry, { minLength: 2, maxLength: 15 }) },
    // Industries that the reference economy lacks, or that both lack.
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.constantFrom(0, 5), fc.constantFrom(0, 9)), { minLength: 2 }) },
  )
  .map((rows) => ({ region: rows.map(([jobs]) => jobs), reference: rows.map(([, jobs]) => jobs) }));

export const drawnDiversity: Drawn = {
  HACHMAN_INDEX: pairs,
  HERFINDAHL_INDEX: fc.record({ values: column, normalized: fc.boolean() }),
  ENTROPY: fc.record({ values: column, base: fc.constantFrom(Math.E, 2, 10) }),
  KRUGMAN_INDEX: pairs,
  HOOVER_INDEX: pairs,
  GINI: fc
    .record({ values: column, corrected: fc.boolean() })
    .map(({ values, corrected }) => ({ values, weights: values.map(() => 1), corrected })),
  THEIL: fc.record({ values: column, type: fc.constantFrom("T", "L") }),
  ELLISON_GLAESER: fc
    .record({
      areas: fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 12 }),
      plantHerfindahl: fc.nat({ max: 100 }).map((percent) => percent / 100),
    })
    .map(({ areas, plantHerfindahl }) => ({
      industryShares: areas.map(([jobs]) => jobs),
      areaShares: areas.map(([, jobs]) => jobs),
      plantHerfindahl,
    })),
};
