import { turnoverRate } from "../../src/measures/turnoverRate";

const rate = (hires: number, separations: number, jobs: number): number =>
  turnoverRate.compute({ hires, separations, jobs });

describe("turnoverRate", () => {
  it("is the mean of the hiring and the separation rate", () => {
    expect(rate(100, 80, 1_000)).toBeCloseTo((rate(100, 100, 1_000) + rate(80, 80, 1_000)) / 2, 12);
    expect(rate(0, 0, 500)).toBe(0);
  });

  it("has no rate without jobs, or where a fact is missing", () => {
    expect(rate(10, 10, 0)).toBeNaN();
    expect(rate(NaN, 10, 100)).toBeNaN();
  });
});
