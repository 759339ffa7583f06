import { weightedGeometricMean } from "../../src/analysis/weightedGeometricMean";

describe("weightedGeometricMean", () => {
  it("rescales the weights of what is there", () => {
    expect(weightedGeometricMean([2, 8, NaN], [1, 1, 5])).toBeCloseTo(4, 12);
  });

  it("is undefined for points of 0 or less, and where nothing has weight", () => {
    expect(weightedGeometricMean([0, 5], [1, 1])).toBeNaN();
    expect(weightedGeometricMean([-1, 5], [1, 1])).toBeNaN();
    expect(weightedGeometricMean([NaN], [1])).toBeNaN();
  });
});
