import fc from "fast-check";
import { shareAtOrAbove } from "../../src/analysis/shareAtOrAbove";

const SHARES = [0.9, 0.75, 0.5, 0.25, 0.1];
const percentiles = (wages: readonly number[]) => wages.map((wage, index) => ({ wage, shareAbove: SHARES[index]! }));
/** BLS, help file of the OEWS profiles: its example of hourly percentile wages. */
const published = percentiles([11, 15, 20, 24, 29]);

describe("shareAtOrAbove", () => {
  it("gives at a percentile what the percentile says", () => {
    expect([11, 15, 20, 24, 29].map((wage) => shareAtOrAbove(wage, published))).toEqual(SHARES);
  });

  it("interpolates between percentiles and is capped outside", () => {
    expect(shareAtOrAbove(13, published)).toBeCloseTo(0.825, 12);
    expect(shareAtOrAbove(22, published)).toBeCloseTo(0.375, 12);
    expect([0, 10, 30, 1_000].map((wage) => shareAtOrAbove(wage, published))).toEqual([0.9, 0.9, 0.1, 0.1]);
  });

  it("takes the first of equal percentiles, and the next one just above", () => {
    const minimum = percentiles([15, 15, 15, 24, 29]);
    expect(shareAtOrAbove(15, minimum)).toBe(0.9);
    expect(shareAtOrAbove(15.000001, minimum)).toBeCloseTo(0.5, 5);
  });

  it("counts what is above the top class as above", () => {
    const coded = percentiles([50, 70, 90, Infinity, Infinity]);
    expect(shareAtOrAbove(40, coded)).toBe(0.9);
    expect(shareAtOrAbove(100, coded)).toBe(0.5);
    expect(shareAtOrAbove(100, percentiles([Infinity, Infinity, Infinity, Infinity, Infinity]))).toBe(0.9);
  });

  it("has no answer where a number is missing", () => {
    expect(shareAtOrAbove(NaN, published)).toBeNaN();
    expect(shareAtOrAbove(5, percentiles([11, NaN, 20, 24, 29]))).toBeNaN();
  });

  it("never rises with the wage", () => {
    const wages = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        wages,
        fc.double({ min: 0, max: 70, noNaN: true }),
        fc.double({ min: 0, max: 70, noNaN: true }),
        (of, one, other) => {
          const ladder = percentiles(of.toSorted((left, right) => left - right));
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          expect(shareAtOrAbove(low, ladder)).toBeGreaterThanOrEqual(shareAtOrAbove(high, ladder) - 1e-12);
        },
      ),
    );
  });
});
