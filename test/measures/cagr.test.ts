import fc from "fast-check";
import { cagr } from "../../src/measures/cagr";

describe("cagr", () => {
  it("leads from start to end when applied every year", () => {
    const jobs = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(jobs, jobs, fc.integer({ min: 1, max: 40 }), (start, end, years) => {
        const rate = cagr.compute({ start, end, years });
        expect((start * (1 + rate) ** years) / end).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is -100% down to nothing, and undefined from nothing or over no years", () => {
    expect(cagr.compute({ start: 10, end: 0, years: 5 })).toBe(-1);
    expect(cagr.compute({ start: 0, end: 10, years: 5 })).toBeNaN();
    expect(cagr.compute({ start: 10, end: 20, years: 0 })).toBeNaN();
  });
});
