import { weightedMean } from "../../src/analysis/weightedMean";

describe("weightedMean", () => {
  it("rescales the weights of what is there", () => {
    expect(weightedMean([10, 40, NaN, 80], [1, 2, 5, 1])).toBe(42.5);
  });

  it("is undefined where nothing that is there has weight", () => {
    expect(weightedMean([10, NaN], [0, 3])).toBeNaN();
    expect(weightedMean([NaN], [1])).toBeNaN();
  });
});
