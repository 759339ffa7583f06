import { inclusivePercentile } from "../../src/analysis/inclusivePercentile";

describe("inclusivePercentile", () => {
  it("agrees with the example of Excel's documentation of PERCENTILE.INC", () => {
    expect(inclusivePercentile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
  });

  it("reaches from the smallest to the largest value", () => {
    expect(inclusivePercentile([7, 3, 5], 0)).toBe(3);
    expect(inclusivePercentile([7, 3, 5], 1)).toBe(7);
  });

  it("is undefined for no values", () => {
    expect(inclusivePercentile([], 0.5)).toBeNaN();
  });
});
