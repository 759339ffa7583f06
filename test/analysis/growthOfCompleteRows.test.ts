import { growthOfCompleteRows } from "../../src/analysis/growthOfCompleteRows";

describe("growthOfCompleteRows", () => {
  it("is the growth of the sums", () => {
    expect(growthOfCompleteRows([100, 300], [150, 350])).toBe(0.25);
  });

  it("counts the same rows in both years: those complete in every column", () => {
    expect(growthOfCompleteRows([100, 300, NaN], [150, NaN, 90])).toBe(0.5);
    expect(growthOfCompleteRows([100, 300], [150, 350], [1, NaN])).toBe(0.5);
    expect(growthOfCompleteRows([100, 300], [150, 350], [1, -2])).toBe(0.5);
  });

  it("is undefined where nothing was", () => {
    expect(growthOfCompleteRows([0], [5])).toBeNaN();
    expect(growthOfCompleteRows([NaN], [5])).toBeNaN();
  });
});
