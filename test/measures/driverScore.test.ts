import fc from "fast-check";
import { driverScore } from "../../src/measures/driverScore";

const base = {
  weights: [1, 1],
  directions: [1, 1],
  normalization: "percentile",
  aggregation: "arithmetic",
  coverage: 0.7,
} as const;
const criteria = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1, max: 1, noNaN: true })), {
  minLength: 2,
  maxLength: 20,
});
const scores = (given: Partial<Parameters<typeof driverScore.compute>[0]>): (number | null)[] =>
  driverScore.compute({ ...base, criteria: [], ...given }).flat() as (number | null)[];

describe("driverScore", () => {
  it("stays between 0 and 100, moves with its rows, and does not know the scale of the weights", () => {
    fc.assert(
      fc.property(criteria, (rows) => {
        const found = scores({ criteria: rows });
        for (const score of found) expect(score! >= 0 && score! <= 100).toBe(true);
        expect(scores({ criteria: rows.toReversed() })).toEqual(found.toReversed());
        expect(scores({ criteria: rows, weights: [8, 8] })).toEqual(found);
      }),
    );
  });

  it("turns a criterion of which less is better", () => {
    const rows = [[1], [2], [3]];
    expect(scores({ criteria: rows, weights: [1], directions: [1] })).toEqual([0, 50, 100]);
    expect(scores({ criteria: rows, weights: [1], directions: [-1] })).toEqual([100, 50, 0]);
  });

  it("re-weights what is there instead of counting a missing criterion as 0", () => {
    const rows = [
      [1, 9],
      [2, NaN],
      [3, 7],
    ];
    expect(scores({ criteria: rows, weights: [3, 1] })).toEqual([25, 50, 75]);
    expect(scores({ criteria: rows, weights: [1, 1] })).toEqual([50, null, 50]);
  });

  it("runs from 1 to 100 by the geometric mean, so that no 0 wipes out the rest", () => {
    const rows = [
      [1, 1],
      [2, 3],
      [3, 2],
    ];
    const found = scores({ criteria: rows, aggregation: "geometric" });
    expect(found[0]).toBeCloseTo(1, 12);
    expect(found[1]).toBeCloseTo(Math.sqrt(50.5 * 100), 12);
    expect(scores({ criteria: rows, aggregation: "geometric", normalization: "zscore" })[0]).toBeNaN();
  });
});
