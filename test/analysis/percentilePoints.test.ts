import { percentilePoints } from "../../src/analysis/percentilePoints";

describe("percentilePoints", () => {
  it("is the share of the others below", () => {
    expect(percentilePoints([1.5, NaN, 3, 3, 10, -2])).toEqual([25, NaN, 50, 50, 100, 0]);
  });

  it("is the middle where nobody is told apart", () => {
    expect(percentilePoints([4, NaN, 4])).toEqual([50, NaN, 50]);
    expect(percentilePoints([4])).toEqual([50]);
  });
});
