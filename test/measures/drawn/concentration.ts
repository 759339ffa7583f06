import fc from "fast-check";
import type { Drawn } from "./drawn";

/** An industry in a region and in the rest of the reference economy, and all other industries in both. */
const industry = fc.record({
  here: fc.integer({ min: 0, max: 50_000 }),
  elsewhere: fc.integer({ min: 0, max: 5_000_000 }),
  othersHere: fc.integer({ min: 1, max: 500_000 }),
  othersElsewhere: fc.integer({ min: 1, max: 90_000_000 }),
});

const intervals = fc.record({
  industries: fc.array(industry, { minLength: 1, maxLength: 8 }),
  level: fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999),
});

const quotient = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 4, arbitrary: fc.double({ min: 0.01, max: 40, noNaN: true }) },
);
const quotients = fc
  .integer({ min: 1, max: 4 })
  .chain((industries) =>
    fc.array(fc.array(quotient, { minLength: industries, maxLength: industries }), { minLength: 3, maxLength: 10 }),
  );

const member = fc.record({
  cluster: fc.constantFrom("Food", "food", "Metals", "Metals*", "Health care", ""),
  here: fc.nat({ max: 5_000 }),
  elsewhere: fc.nat({ max: 500_000 }),
});

const year = (series: number) => fc.array(fc.nat({ max: 100_000 }), { minLength: series, maxLength: series });

export const drawnConcentration: Drawn = {
  LQ_CONFIDENCE: intervals.map(({ industries, level }) => ({
    regionIndustry: industries.map(({ here }) => here),
    regionTotal: industries.map(({ here, othersHere }) => here + othersHere),
    referenceIndustry: industries.map(({ here, elsewhere }) => here + elsewhere),
    referenceTotal: industries.map((of) => of.here + of.elsewhere + of.othersHere + of.othersElsewhere),
    level,
  })),
  STANDARDIZED_LQ: fc.record({ lqMatrix: quotients, log: fc.boolean() }),
  CLUSTER_LQ: fc
    .array(member, { minLength: 2, maxLength: 12 })
    .filter((members) => members.some(({ cluster }) => cluster !== ""))
    .map((members) => ({
      clusters: members.map(({ cluster }) => cluster),
      regionIndustry: members.map(({ here }) => here),
      regionTotal: 60_000,
      referenceIndustry: members.map(({ here, elsewhere }) => here + elsewhere),
      referenceTotal: 9_000_000,
    })),
  GROWTH_INDEX: fc
    .integer({ min: 1, max: 4 })
    .chain((series) => fc.array(year(series), { minLength: 1, maxLength: 10 }))
    .chain((series) => fc.record({ series: fc.constant(series), base: fc.constantFrom(1, 100, 1_000) })),
};
