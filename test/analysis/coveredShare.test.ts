import { coveredShare } from "../../src/analysis/coveredShare";

describe("coveredShare", () => {
  it("weighs what is there against everything", () => {
    expect(coveredShare([0, NaN, 7], [1, 2, 1])).toBe(0.5);
    expect(coveredShare([NaN, NaN], [1, 1])).toBe(0);
  });

  it("is undefined without weight", () => {
    expect(coveredShare([1, 2], [0, 0])).toBeNaN();
  });
});
