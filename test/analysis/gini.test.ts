import fc from "fast-check";
import { correctedGini, gini } from "../../src/analysis/gini";

const row = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 50 }));
const rows = fc.array(row, { minLength: 2, maxLength: 12 }).filter((all) => all.some(([value]) => value > 0));
const giniOf = (of: readonly (readonly [number, number])[]): number =>
  gini(
    of.map(([value]) => value),
    of.map(([, weight]) => weight),
  );

/** As it is defined: all differences, two by two. */
function byPairs(of: readonly (readonly [number, number])[]): number {
  let [differences, weight, total] = [0, 0, 0];
  for (const [value, own] of of) {
    weight += own;
    total += own * value;
    for (const [other, others] of of) differences += own * others * Math.abs(value - other);
  }
  return differences / (2 * weight * total);
}

describe("gini", () => {
  it("is half the mean difference of all pairs, relative to the mean", () => {
    fc.assert(fc.property(rows, (of) => expect(giniOf(of)).toBeCloseTo(byPairs(of), 12)));
  });

  it("does not know the order of the rows, the unit of the values or that of the weights", () => {
    fc.assert(
      fc.property(rows, (of) => {
        const found = giniOf(of);
        expect(giniOf(of.toReversed())).toBeCloseTo(found, 12);
        expect(giniOf(of.map(([value, weight]) => [7 * value, weight]))).toBeCloseTo(found, 12);
        expect(giniOf(of.map(([value, weight]) => [value, weight / 8]))).toBeCloseTo(found, 12);
      }),
    );
  });

  it("counts a row of weight 2 like two rows", () => {
    expect(gini([1, 5], [2, 3])).toBeCloseTo(gini([1, 1, 5, 5, 5], [1, 1, 1, 1, 1]), 14);
  });

  it("is exactly 0 for equal values, and undefined where all is 0", () => {
    expect(gini([0.1, 0.1, 0.1], [1, 1, 1])).toBe(0);
    expect(gini([0, 0], [1, 1])).toBeNaN();
    expect(gini([3, NaN], [1, 1])).toBeNaN();
  });

  it("corrected reaches 1 where one has all, and leaves rows without weight out of n", () => {
    expect(correctedGini([0, 0, 0, 9], [1, 1, 1, 1])).toBeCloseTo(1, 14);
    expect(correctedGini([0, 9, 5], [1, 1, 0])).toBeCloseTo(1, 14);
    expect(correctedGini([5], [1])).toBeNaN();
  });

  it("takes time like sorting does", () => {
    const values = Array.from({ length: 200_000 }, (_, row) => (row * 7_919) % 200_003);
    const start = performance.now();
    expect(
      gini(
        values,
        values.map(() => 1),
      ),
    ).toBeCloseTo(1 / 3, 3);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
