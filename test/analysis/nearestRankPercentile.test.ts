import { nearestRankPercentile } from "../../src/analysis/nearestRankPercentile";

describe("nearestRankPercentile", () => {
  it("is always one of the values", () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([5, 10, 11, 50, 95, 100].map((percent) => nearestRankPercentile(ten, percent))).toEqual([
      1, 1, 2, 5, 10, 10,
    ]);
    expect([5, 50, 95].map((percent) => nearestRankPercentile([7], percent))).toEqual([7, 7, 7]);
  });

  it("hits whole places of long columns without a crumb beyond", () => {
    const ordered = Array.from({ length: 100_000 }, (_, index) => index + 1);
    for (const length of [20, 60, 140, 1_000, 99_980])
      for (const percent of [5, 50, 95])
        expect(nearestRankPercentile(ordered.slice(0, length), percent)).toBe((length * percent) / 100);
  });
});
