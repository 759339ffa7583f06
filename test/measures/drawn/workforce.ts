import fc from "fast-check";
import type { Drawn } from "./drawn";

const jobs = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
);
const share = fc.oneof(fc.constantFrom(0, 0.1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Rows of the same length, of which there are at least two. */
const table = <Cell>(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 }),
    );

const staffing = table(share).chain((pattern) =>
  fc.record({
    industryJobs: fc.array(jobs, { minLength: pattern.length, maxLength: pattern.length }),
    pattern: fc.constant(pattern),
  }),
);

/** Few different wages, so that percentiles are equal to each other and to the living wage now and then. */
const wage = fc.integer({ min: 8, max: 40 });
const occupation = fc.tuple(jobs, fc.array(wage, { minLength: 5, maxLength: 5 }));

const wages = fc
  .tuple(fc.array(occupation, { minLength: 2, maxLength: 12 }), fc.integer({ min: 6, max: 44 }))
  .map(([occupations, livingWage]) => {
    const percentile = (index: number): number[] =>
      occupations.map(([, of]) => of.toSorted((left, right) => left - right)[index]!);
    const [p10, p25, p50, p75, p90] = [0, 1, 2, 3, 4].map(percentile);
    return { jobs: occupations.map(([count]) => count), p10, p25, p50, p75, p90, livingWage };
  });

export const drawnWorkforce: Drawn = { STAFFING_PATTERN: staffing, LIVING_WAGE_SHARE: wages };
