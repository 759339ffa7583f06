import { randomNumbers } from "../../src/analysis/randomNumbers";

const first = (seed: number, count: number): number[] => {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => random() * 2 ** 32);
};

describe("randomNumbers", () => {
  it("gives what other implementations of mulberry32 publish for a seed", () => {
    // The C reference (gist tommyettinger/46a874533244883189143505d203312c), as tests of public ports of it print its output.
    expect(first(0, 4)).toEqual([1_144_304_738, 1_416_247, 958_946_056, 627_933_444]);
    expect(first(1985, 2)).toEqual([3_527_837_133, 3_112_574_143]);
    expect(randomNumbers(1)()).toBe(0.6270739405881613);
  });

  it("stays from 0 to below 1, spreads evenly and takes the largest seed", () => {
    const random = randomNumbers(2 ** 32 - 1);
    const tenths = Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) tenths[Math.floor(10 * random())]! += 1;
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});
