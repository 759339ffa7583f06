import fc from "fast-check";
import { aggregations } from "../../src/measures/aggregations";

const points = fc.array(fc.option(fc.double({ min: 1, max: 100, noNaN: true })), { minLength: 3, maxLength: 8 });

describe("aggregations", () => {
  it("never score higher by the geometric mean than by the arithmetic one", () => {
    fc.assert(
      fc.property(points, fc.infiniteStream(fc.integer({ min: 1, max: 100 })), (present, stream) => {
        const scored = {
          points: present.map((value) => value ?? NaN),
          weights: present.map(() => stream.next().value as number),
          coverage: 0.5,
        };
        const [arithmetic, geometric] = [
          aggregations.arithmetic.compute(scored),
          aggregations.geometric.compute(scored),
        ];
        if (arithmetic === null) expect(geometric).toBeNull();
        else expect(geometric).toBeLessThanOrEqual(arithmetic * (1 + 1e-12));
      }),
    );
  });

  it("give no score below the coverage, and one at it in spite of binary fractions", () => {
    const weights = [0.1, 0.2, 0.4, 0.3];
    const at = (coverage: number) => aggregations.arithmetic.compute({ points: [60, 60, 60, NaN], weights, coverage });
    expect(at(0.7)).toBeCloseTo(60, 12);
    expect(at(0.71)).toBeNull();
  });

  it("are undefined where nothing has weight", () => {
    expect(aggregations.arithmetic.compute({ points: [1, 2], weights: [0, 0], coverage: 0.7 })).toBeNaN();
  });
});
