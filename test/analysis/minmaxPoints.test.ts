import { minmaxPoints } from "../../src/analysis/minmaxPoints";

describe("minmaxPoints", () => {
  it("runs from the smallest to the largest", () => {
    expect(minmaxPoints([-2, 0, NaN, 2])).toEqual([0, 50, NaN, 100]);
  });

  it("is the middle where nobody is told apart", () => {
    expect(minmaxPoints([4, NaN, 4])).toEqual([50, NaN, 50]);
    expect(minmaxPoints([4])).toEqual([50]);
  });
});
