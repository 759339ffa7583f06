import fc from "fast-check";
import { employmentSizeRange, estimateWithheld } from "../../src/analysis/withheld";

describe("employmentSizeRange", () => {
  test.each([
    [0, 0, 19],
    [19, 0, 19],
    [20, 20, 99],
    [249, 100, 249],
    [99_999, 50_000, 99_999],
    [100_000, 100_000, Infinity],
  ])("%i jobs are in %i to %i", (jobs, low, high) => {
    expect(employmentSizeRange(jobs)).toEqual({ low, high });
  });
});

describe("estimateWithheld", () => {
  test("shares the remainder by weights", () => {
    expect(estimateWithheld(1_000, [400, NaN, NaN], [0, 100, 200])).toEqual([
      { estimate: 400, low: 400, high: 400 },
      { estimate: 200, low: 0, high: 600 },
      { estimate: 400, low: 0, high: 600 },
    ]);
  });

  test("a lone remainder gets the size range it falls in and no estimate", () => {
    expect(estimateWithheld(1_000, [400, NaN], [0, 100])[1]).toEqual({ estimate: NaN, low: 500, high: 999 });
  });

  test("a lone remainder's range tells less than the remainder: all remainders of a range look the same", () => {
    const seen = [500, 640, 999].map((jobs) => estimateWithheld(1_000 + jobs, [1_000, NaN], [0, 7])[1]);
    expect(seen).toEqual([seen[0], seen[0], seen[0]]);
  });

  test("a member that can hold no jobs does not hand the other the remainder", () => {
    expect(estimateWithheld(1_000, [859, NaN, NaN], [0, 0, 8])).toEqual([
      { estimate: 859, low: 859, high: 859 },
      { estimate: 0, low: 0, high: 0 },
      { estimate: NaN, low: 100, high: 249 },
    ]);
  });

  test("where a weight is missing there are bounds and no estimates", () => {
    const bounds = { estimate: NaN, low: 0, high: 141 };
    expect(estimateWithheld(141, [NaN, NaN], [0, NaN])).toEqual([bounds, bounds]);
  });

  test("weights that are all zero give equal shares", () => {
    expect(estimateWithheld(90, [NaN, NaN], [0, 0]).map(({ estimate }) => estimate)).toEqual([45, 45]);
  });

  test("members that add up to more than their parent, by rounding, leave nothing over", () => {
    expect(estimateWithheld(99, [100, NaN, NaN], [0, 1, 1])[2]).toEqual({ estimate: 0, low: 0, high: 0 });
  });

  test("adds up to the parent, inside its bounds, leaves what is known alone, and shows no remainder that one member holds", () => {
    const weight = fc.oneof(fc.nat(1_000), fc.constant(0));
    const member = fc.record({ jobs: fc.oneof(fc.nat(10_000), fc.constant(NaN)), weight });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), fc.nat(50_000), (members, more) => {
        const jobs = members.map((of) => of.jobs);
        const known = jobs.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
        const cells = estimateWithheld(
          known + more,
          jobs,
          members.map((of) => of.weight),
        );
        jobs.forEach((value, index) => {
          const { estimate, low, high } = cells[index]!;
          if (!Number.isNaN(value)) expect(estimate).toBe(value);
          else if (!Number.isNaN(estimate)) expect(low <= estimate && estimate <= high * (1 + 1e-12)).toBe(true);
        });
        const withheld = members.filter((of) => Number.isNaN(of.jobs));
        const positive = withheld.filter((of) => of.weight > 0);
        const holders = positive.length > 0 ? positive : withheld;
        if (holders.length === 1) {
          const ofWithheld = cells.filter((_, index) => Number.isNaN(jobs[index]));
          expect(ofWithheld.map(({ estimate }) => estimate || 0)).toEqual(withheld.map(() => 0));
          return;
        }
        if (holders.length === 0) return;
        expect(cells.reduce((sum, { estimate }) => sum + estimate, 0)).toBeCloseTo(known + more, 6);
      }),
    );
  });
});
