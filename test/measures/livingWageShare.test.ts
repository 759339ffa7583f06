import fc from "fast-check";
import { livingWageShare } from "../../src/measures/livingWageShare";
import { drawnWorkforce } from "./drawn/workforce";

type Values = Parameters<typeof livingWageShare.compute>[0];

const nurses: Values = {
  jobs: [100],
  p10: [30],
  p25: [35],
  p50: [40],
  p75: [48],
  p90: [60],
  livingWage: 25,
};
const share = (given: Partial<Values>): unknown => livingWageShare.compute({ ...nurses, ...given })[0]![0];

describe("livingWageShare", () => {
  it("weighs occupations by their jobs", () => {
    const two = { p10: [30, 5], p25: [35, 6], p50: [40, 7], p75: [48, 8], p90: [60, 9] };
    expect(share({ ...two, jobs: [300, 100] })).toBeCloseTo((3 * 0.9 + 0.1) / 4, 12);
    expect(share({ ...two, jobs: [300, 0] })).toBeCloseTo(0.9, 12);
  });

  it("takes a wage above the top class for one above the living wage", () => {
    expect(share({ p90: [Infinity], livingWage: 44 })).toBeCloseTo(0.375, 12);
    expect(share({ p75: [Infinity], p90: [Infinity], livingWage: 44 })).toBe(0.5);
  });

  it("has no share without all wages and jobs, and none of no jobs", () => {
    expect(share({ p50: [NaN] })).toBeNull();
    expect(share({ jobs: [NaN] })).toBeNull();
    expect(share({ livingWage: NaN })).toBeNull();
    expect(share({ jobs: [0] })).toBeNaN();
  });

  it("refuses percentiles that fall, with their row", () => {
    const rows = { jobs: [1, 1], p10: [30, 30], p25: [35, 35], p50: [40, 40], p75: [48, 38], p90: [60, 60] };
    expect(share(rows)).toEqual({
      problem: "impossible",
      because: "Row 2: the 75th percentile is below the 50th, which cannot be.",
    });
    expect(share({ p75: [Infinity] })).toMatchObject({ problem: "impossible" });
  });

  it("stays from 10% to 90%, falls with the living wage and does not know the unit of the wages", () => {
    fc.assert(
      fc.property(drawnWorkforce["LIVING_WAGE_SHARE"]!, (drawn) => {
        const values = drawn as unknown as Values;
        const found = livingWageShare.compute(values)[0]![0] as number;
        if (values.jobs.every((jobs) => jobs === 0)) return expect(found).toBeNaN();
        expect(found >= 0.1 - 1e-12 && found <= 0.9 + 1e-12).toBe(true);
        const higher = livingWageShare.compute({ ...values, livingWage: values.livingWage + 3 })[0]![0] as number;
        expect(higher).toBeLessThanOrEqual(found + 1e-12);
        const annual = (wages: readonly number[]): number[] => wages.map((wage) => 2_080 * wage);
        const { jobs, p10, p25, p50, p75, p90, livingWage } = values;
        const inYears = livingWageShare.compute({
          jobs,
          p10: annual(p10),
          p25: annual(p25),
          p50: annual(p50),
          p75: annual(p75),
          p90: annual(p90),
          livingWage: 2_080 * livingWage,
        });
        return expect(inYears[0]![0]).toBeCloseTo(found, 12);
      }),
    );
  });
});
