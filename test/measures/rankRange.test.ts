import fc from "fast-check";
import { driverScore } from "../../src/measures/driverScore";
import { rankRange } from "../../src/measures/rankRange";

type Values = Parameters<typeof rankRange.compute>[0];

const base: Values = { ...rankRange.example.values, weights: [3, 2, 1], directions: [1, 1, -1], draws: 200 };
const ranks = (given: Partial<Values>) => rankRange.compute({ ...base, ...given });
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -40, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const criteria = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });

describe("rankRange", () => {
  it("is the rank of the driver score where the weights are exact", () => {
    fc.assert(
      fc.property(criteria, fc.constantFrom("arithmetic", "geometric"), (rows, aggregation) => {
        const of = { ...base, criteria: rows, aggregation } as const;
        const scores = driverScore.compute({ ...of, coverage: 0.7 }).map(([score]) => score as number | null);
        const above = (score: number) => scores.filter((other) => other !== null && other > score + 1e-9).length;
        const expected = scores.map((score) => Array(3).fill(score === null ? null : 1 + above(score)));
        expect(ranks({ ...of, spread: 0 })).toEqual(expected);
      }),
    );
  });

  it("gives the same ranks for the same seed, and these ranks on every machine", () => {
    const rows = Array.from({ length: 12 }, (_, row) => [(row * 7) % 12, (row * 5) % 12, (row * 11) % 12]);
    const found = ranks({ criteria: rows, directions: [1, 1, 1], spread: 0.5, draws: 1_000, seed: 42 });
    expect(found).toEqual(ranks({ criteria: rows, directions: [1, 1, 1], spread: 0.5, draws: 1_000, seed: 42 }));
    expect(found).not.toEqual(ranks({ criteria: rows, directions: [1, 1, 1], spread: 0.5, draws: 1, seed: 42 }));
    expect(found).toMatchInlineSnapshot(`
      [
        [
          12,
          12,
          12,
        ],
        [
          1,
          3,
          4,
        ],
        [
          1,
          8,
          9,
        ],
        [
          2,
          2,
          5,
        ],
        [
          3,
          7,
          7,
        ],
        [
          1,
          1,
          8,
        ],
        [
          6,
          6,
          6,
        ],
        [
          4,
          11,
          11,
        ],
        [
          5,
          5,
          9,
        ],
        [
          7,
          10,
          10,
        ],
        [
          3,
          4,
          11,
        ],
        [
          8,
          9,
          11,
        ],
      ]
    `);
  });

  it("moves with its rows, and does not know the scale of the weights", () => {
    fc.assert(
      fc.property(criteria, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (rows, seed) => {
        const found = ranks({ criteria: rows, seed });
        expect(ranks({ criteria: rows.toReversed(), seed })).toEqual(found.toReversed());
        expect(ranks({ criteria: rows, seed, weights: [24, 16, 8] })).toEqual(found);
      }),
    );
  });

  it("gives a row with too little of the weight no rank, and counts it for nobody", () => {
    const rows = [
      [9, 9, 1],
      [5, NaN, NaN],
      [1, 1, 9],
    ];
    expect(ranks({ criteria: rows })).toEqual([
      [1, 1, 1],
      [null, null, null],
      [2, 2, 2],
    ]);
  });

  it("is undefined where the driver score is", () => {
    const rows = [[1], [2], [3]];
    const one = { criteria: rows, weights: [1], directions: [1] };
    expect(ranks({ ...one, weights: [0] }).flat()).toEqual(Array(9).fill(NaN));
    // A z-score at or below 0 has no geometric mean; the one that is left ranks first.
    const geometric = ranks({ ...one, normalization: "zscore", aggregation: "geometric" });
    expect(geometric.map(([low]) => low)).toEqual([NaN, NaN, 1]);
  });

  it("widens with the spread", () => {
    const rows = Array.from({ length: 30 }, (_, row) => [(row * 7) % 30, (row * 11) % 30, (row * 17) % 30]);
    const width = (spread: number) =>
      ranks({ criteria: rows, spread, draws: 1_000 }).reduce(
        (sum, [low, , high]) => sum + (high as number) - (low as number),
        0,
      );
    expect(width(0)).toBe(0);
    expect(width(0.1)).toBeGreaterThan(0);
    expect(width(0.5)).toBeGreaterThan(width(0.1));
  });

  it("says so, instead of running out of memory", () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => [row]);
    const [[found]] = ranks({ criteria: rows, weights: [1], directions: [1], draws: 100_000 }) as [[unknown]];
    expect(found).toEqual({
      problem: "impossible",
      because: "100,000 draws for 1,000 rows take more memory than there is: give at most 50,000 draws.",
    });
  });

  it("ranks 500 industries on 6 criteria under 1,000 sets of weights", () => {
    const rows = Array.from({ length: 500 }, (_, row) => [7, 11, 13, 17, 19, 23].map((step) => (row * step) % 500));
    const found = ranks({ criteria: rows, weights: [1, 2, 3, 4, 5, 6], directions: [1, 1, 1, 1, 1, -1], draws: 1_000 });
    expect(found).toHaveLength(500);
    for (const [best, median, worst] of found as number[][]) expect(best! <= median! && median! <= worst!).toBe(true);
  });

  it("speaks of a rank that holds and of one that does not", () => {
    expect(rankRange.says([2, 2, 2])).toBe("Rank 2, whatever the weights within the spread.");
    expect(rankRange.says([3, 4, 9])).toBe("Typically rank 4; between 3 and 9 in nine of ten sets of weights.");
  });
});
