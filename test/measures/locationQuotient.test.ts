import fc from "fast-check";
import { locationQuotient } from "../../src/measures/locationQuotient";

const jobs = fc.integer({ min: 1, max: 5_000_000 });
const columns = fc.array(fc.record({ region: jobs, reference: jobs }), { minLength: 1, maxLength: 30 });
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** LQs of all rows, the totals being their sums. */
function quotients(region: readonly number[], reference: readonly number[]): number[] {
  const [regionTotal, referenceTotal] = [total(region), total(reference)];
  return region.map((regionIndustry, row) =>
    locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry: reference[row]!, referenceTotal }),
  );
}

const expectSame = (found: readonly number[], expected: readonly number[]): void => {
  for (const [row, value] of expected.entries()) expect(found[row]! / value).toBeCloseTo(1, 9);
};

describe("locationQuotient", () => {
  it("is 1 for every industry of a region that is its own reference", () => {
    fc.assert(
      fc.property(fc.array(jobs, { minLength: 1, maxLength: 30 }), (region) => {
        expectSame(quotients(region, region), Array<number>(region.length).fill(1));
      }),
    );
  });

  it("does not change when the region doubles, and moves with its rows", () => {
    fc.assert(
      fc.property(columns, (rows) => {
        const [region, reference] = [rows.map((row) => row.region), rows.map((row) => row.reference)];
        const found = quotients(region, reference);
        expectSame(
          quotients(
            region.map((value) => 2 * value),
            reference,
          ),
          found,
        );
        expectSame(quotients(region.toReversed(), reference.toReversed()), found.toReversed());
      }),
    );
  });

  it("averages 1 when weighted by the reference economy's shares", () => {
    fc.assert(
      fc.property(columns, (rows) => {
        const reference = rows.map((row) => row.reference);
        const found = quotients(
          rows.map((row) => row.region),
          reference,
        );
        expect(total(found.map((value, row) => (value * reference[row]!) / total(reference)))).toBeCloseTo(1, 9);
      }),
    );
  });

  it("of wages is that of jobs times that of average pay", () => {
    const amounts = fc.tuple(jobs, jobs, jobs, jobs);
    fc.assert(
      fc.property(
        amounts,
        amounts,
        ([job, jobTotal, refJob, refJobTotal], [wage, wageTotal, refWage, refWageTotal]) => {
          const of = (regionIndustry: number, regionTotal: number, referenceIndustry: number, referenceTotal: number) =>
            locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry, referenceTotal });
          const pay = wage / job / (wageTotal / jobTotal) / (refWage / refJob / (refWageTotal / refJobTotal));
          expect(
            (of(job, jobTotal, refJob, refJobTotal) * pay) / of(wage, wageTotal, refWage, refWageTotal),
          ).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("is 0 for a true zero, and NaN where it is missing or undefined", () => {
    const facts = { regionIndustry: 5, regionTotal: 10, referenceIndustry: 5, referenceTotal: 10 };
    expect(locationQuotient.compute({ ...facts, regionIndustry: 0 })).toBe(0);
    expect(locationQuotient.compute({ ...facts, regionIndustry: NaN })).toBeNaN();
    for (const zero of ["regionTotal", "referenceIndustry", "referenceTotal"])
      expect(locationQuotient.compute({ ...facts, [zero]: 0 })).toBeNaN();
  });
});
