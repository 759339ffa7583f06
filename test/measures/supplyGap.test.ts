import { supplyGap } from "../../src/measures/supplyGap";

describe("supplyGap", () => {
  it("is positive for a shortage, and says which it is", () => {
    expect(supplyGap.compute({ openings: 90, completions: 1_290 })).toBe(-1_200);
    expect(supplyGap.compute({ openings: 90, completions: NaN })).toBeNaN();
    expect(supplyGap.says([-1_200])).toBe("1,200 fewer openings a year than people who complete training: a surplus.");
    expect(supplyGap.says([40])).toBe("40 more openings a year than people who complete training: a shortage.");
    expect(supplyGap.says([0])).toBe("As many openings a year as people who complete training.");
  });
});
