import fc from "fast-check";
import { rankRanges } from "../../src/analysis/rankRanges";

const draws = { spread: 0.25, draws: 400, seed: 7 };

describe("rankRanges", () => {
  it("finds how often one row beats another, which can be reckoned by hand", () => {
    // The second wins where 2 x the first weight is less than the second: weights 0.5 to 1.5 and 1 to 3, so in half of the draws.
    const even = rankRanges(
      [
        [2, 0],
        [0, 1],
      ],
      [1, 2],
      { spread: 0.5, draws: 20_000, seed: 3 },
    );
    expect(even.map(([low, , high]) => [low, high])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    // Weights 3 to 5 and 2.25 to 3.75: the second is above in 9.375% of the draws; from 2.85 to 3.15 and so on, never.
    const rows = [
      [1, 0],
      [0, 1],
    ];
    expect(rankRanges(rows, [4, 3], { spread: 0.25, draws: 20_000, seed: 3 })).toEqual([
      [1, 1, 2],
      [1, 2, 2],
    ]);
    expect(rankRanges(rows, [4, 3], { spread: 0.05, draws: 20_000, seed: 3 })).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  it("leaves no row with more than a certain rank where it is best or worst on everything", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), { maxLength: 8 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (middle, seed) => {
          const found = rankRanges([[100, 100], ...middle, [0, 0]], [3, 1], { ...draws, seed, spread: 1 });
          expect(found[0]).toEqual([1, 1, 1]);
          expect(found.at(-1)).toEqual([middle.length + 2, middle.length + 2, middle.length + 2]);
          for (const [low, median, high] of found) expect(low! <= median! && median! <= high!).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("ties rows whose points are the same in another order, if the weights are equal and exact", () => {
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last digit.
    const found = rankRanges(
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
      [1, 1, 1],
      { ...draws, spread: 0 },
    );
    expect(found).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});
