import { growthRate } from "../../src/measures/growthRate";

describe("growthRate", () => {
  it("is a share of the start", () => {
    expect(growthRate.compute({ start: 200, end: 150 })).toBe(-0.25);
    expect(growthRate.compute({ start: 200, end: 0 })).toBe(-1);
  });

  it("is undefined, not infinite, from nothing", () => {
    expect(growthRate.compute({ start: 0, end: 5 })).toBeNaN();
    expect(growthRate.compute({ start: 0, end: 0 })).toBeNaN();
  });
});
