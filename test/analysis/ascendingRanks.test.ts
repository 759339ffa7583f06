import { ascendingRanks } from "../../src/analysis/ascendingRanks";

describe("ascendingRanks", () => {
  it("shares the lowest rank among equals and skips what is missing", () => {
    expect(ascendingRanks([1.5, NaN, 3, 3, 10, -2])).toEqual([2, NaN, 3, 3, 5, 1]);
  });

  it("takes minus zero for zero", () => {
    expect(ascendingRanks([0, -0, 1])).toEqual([1, 1, 3]);
  });

  it("orders numbers, not their spelling", () => {
    expect(ascendingRanks([10, 9, 100])).toEqual([2, 1, 3]);
  });

  it("takes no time to speak of for 200,000 values", () => {
    const values = Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 200_003);
    const started = performance.now();
    ascendingRanks(values);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
