import { dampedGrowth } from "../../src/analysis/dampedGrowth";

describe("dampedGrowth", () => {
  it("multiplies year by year", () => {
    expect(dampedGrowth({ factor: 1, extra: 0.1, damping: 1 }, 2)).toBeCloseTo(1.21, 12);
    expect(dampedGrowth({ factor: 1, extra: 0.1, damping: 0.5 }, 2)).toBeCloseTo(1.05 * 1.025, 12);
  });

  it("leaves the steady part alone where the extra is damped away at once", () => {
    expect(dampedGrowth({ factor: 1.02, extra: 5, damping: 0 }, 3)).toBeCloseTo(1.02 ** 3, 12);
  });

  it("does not come back from nothing", () => {
    expect(dampedGrowth({ factor: 0.5, extra: -0.8, damping: 0.5 }, 4)).toBeGreaterThan(0);
    expect(dampedGrowth({ factor: 0.3, extra: -0.8, damping: 0.5 }, 4)).toBe(0);
  });

  it("knows nothing of what is missing", () => {
    expect(dampedGrowth({ factor: NaN, extra: 0, damping: 1 }, 1)).toBeNaN();
  });
});
