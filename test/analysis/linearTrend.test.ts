import fc from "fast-check";
import { linearTrend } from "../../src/analysis/linearTrend";

describe("linearTrend", () => {
  it("goes through points on a line, without a range", () => {
    const { estimate, low, high } = linearTrend([1, 2, 3, 4], [10, 20, 30, 40], 0.95)(6);
    expect(estimate).toBeCloseTo(60, 10);
    expect(high - low).toBeCloseTo(0, 10);
  });

  it("has the range of a new observation, written out for one case", () => {
    // Residuals 1, -2, 0, 2, -1 about 10 a year: scatter squared 10/3; three years from the middle: 1 + 1/5 + 9/10.
    const { estimate, low, high } = linearTrend([1, 2, 3, 4, 5], [101, 108, 120, 132, 139], 0.95)(6);
    expect(estimate).toBeCloseTo(150, 10);
    const width = 3.1824463052837078 * Math.sqrt((10 / 3) * 2.1);
    expect(high - estimate).toBeCloseTo(width, 10);
    expect(estimate - low).toBeCloseTo(width, 10);
  });

  it("is the same wherever the years begin, and scales with the values", () => {
    const value = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 12 }),
        fc.integer({ min: 1, max: 2_000 }),
        (values, start) => {
          const times = values.map((_, index) => index);
          const plain = linearTrend(times, values, 0.95)(values.length + 2);
          const shifted = linearTrend(
            times.map((time) => time + start),
            values.map((each) => 3 * each),
            0.95,
          )(values.length + 2 + start);
          for (const part of ["estimate", "low", "high"] as const)
            expect(shifted[part]).toBeCloseTo(3 * plain[part], 5);
        },
      ),
    );
  });

  it("is narrowest in the middle of the years", () => {
    const trend = linearTrend([1, 2, 3, 4, 5], [4, 9, 5, 8, 7], 0.95);
    const width = (time: number): number => trend(time).high - trend(time).low;
    expect(width(3)).toBeLessThan(width(5));
    expect(width(5)).toBeLessThan(width(9));
    expect(width(-3)).toBeCloseTo(width(9), 10);
  });

  it("is undefined where all times are the same, or two points leave no scatter", () => {
    expect(linearTrend([3, 3, 3], [1, 2, 3], 0.95)(3).estimate).toBeNaN();
    expect(linearTrend([1, 2], [1, 2], 0.95)(3).high).toBeNaN();
  });
});
