import { quadrant } from "../../src/measures/quadrant";

const at = (lq: number, growth: number) => quadrant.compute({ lq, growth, lqCut: 1.2, growthCut: 0 });

describe("quadrant", () => {
  it("has four corners", () => {
    expect([at(2, 0.1), at(2, -0.1), at(0.5, 0.1), at(0.5, -0.1)]).toEqual([
      "Star",
      "Mature",
      "Emerging",
      "Transforming",
    ]);
  });

  it("counts an LQ at the cut as high, and growth at the cut as not growing", () => {
    expect([at(1.2, 0.1), at(1.2, 0), at(1.1, 0)]).toEqual(["Star", "Mature", "Transforming"]);
  });

  it("has no word where a fact is missing", () => {
    expect([at(NaN, 0.1), at(1, NaN)]).toEqual([null, null]);
  });
});
