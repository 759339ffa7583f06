import { zScores } from "../../src/analysis/zScores";

describe("zScores", () => {
  it("divides by the sample standard deviation", () => {
    expect(zScores([10, NaN, 20, 30])).toEqual([-1, NaN, 0, 1]);
  });

  it("is undefined where nobody is told apart, even by a rounding error", () => {
    expect(zScores([0.1, 0.1, 0.1])).toEqual([NaN, NaN, NaN]);
    expect(zScores([5])).toEqual([NaN]);
  });
});
