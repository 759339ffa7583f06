import { rake } from "../../src/measures/rake";

const because = (...[seed, rowTotals, columnTotals]: [number[][], number[], number[]]): unknown => {
  const [[found]] = rake.compute({ seed, rowTotals, columnTotals }) as [[unknown]];
  return found;
};
const impossible = (sentence: string) => ({ problem: "impossible", because: sentence });

describe("rake", () => {
  it("refuses totals that add up to different sums, with the margin error", () => {
    expect(because([[1, 2]], [100], [60, 50])).toEqual(
      impossible(
        "The row totals add up to 100 and the column totals to 110: a margin error of 10, so no table fits both.",
      ),
    );
  });

  it("takes totals that differ by a crumb of their arithmetic", () => {
    const seed = [
      [1, 1],
      [1, 1],
    ];
    const found = rake.compute({ seed, rowTotals: [0.1 + 0.2, 0.3], columnTotals: [0.3, 0.3] });
    expect(found.flat()).toEqual([
      expect.closeTo(0.15),
      expect.closeTo(0.15),
      expect.closeTo(0.15),
      expect.closeTo(0.15),
    ]);
  });

  it("refuses a row or a column of zeros that has a total", () => {
    const sentence = (what: string) =>
      impossible(`${what} has a total of 40 but only zeros to carry it: a margin error of 40.`);
    expect(
      because(
        [
          [1, 1],
          [0, 0],
        ],
        [60, 40],
        [50, 50],
      ),
    ).toEqual(sentence("Row 2"));
    expect(
      because(
        [
          [1, 0],
          [1, 0],
        ],
        [50, 50],
        [60, 40],
      ),
    ).toEqual(sentence("Column 2"));
  });

  it("refuses a pattern of zeros that no table with these totals has", () => {
    const found = because(
      [
        [1, 0],
        [1, 1],
      ],
      [10, 1],
      [1, 10],
    );
    expect(found).toEqual(
      impossible(
        "After 1,000 rounds column 1 adds up to 10 instead of 1: a margin error of 9. The zeros of the seed leave no table that fits, or none but with more zeros.",
      ),
    );
    // Here only a table with a further 0 fits, which is approached ever more slowly.
    expect(
      because(
        [
          [1, 1],
          [1, 0],
        ],
        [1, 1],
        [1, 1],
      ),
    ).toMatchObject({ problem: "impossible", because: expect.stringContaining("a margin error of 0.000") });
  });

  it("has no number anywhere if a cell or a total is missing", () => {
    const [seed, complete] = [
      [
        [1, 2],
        [3, NaN],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ];
    const missing = [
      [null, null],
      [null, null],
    ];
    expect(rake.compute({ seed, rowTotals: [1, 1], columnTotals: [1, 1] })).toEqual(missing);
    expect(rake.compute({ seed: complete, rowTotals: [NaN, 1], columnTotals: [1, 1] })).toEqual(missing);
    expect(rake.compute({ seed: complete, rowTotals: [1, 1], columnTotals: [1, NaN] })).toEqual(missing);
  });

  it("fits 200 rows and 200 columns", () => {
    const size = 200;
    const seed = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => 1 + ((row * column) % 17)),
    );
    const rowTotals = seed.map((_, row) => 100 + row);
    const total = rowTotals.reduce((sum, value) => sum + value, 0);
    const found = rake.compute({ seed, rowTotals, columnTotals: rowTotals.map(() => total / size) });
    expect(found.map((row) => row.reduce<number>((sum, cell) => sum + (cell as number), 0))[7]).toBeCloseTo(107, 7);
  });

  it("says what a row adds up to", () => {
    expect(rake.says([10, 30])).toBe("The cells of this row add up to its total, 40.");
  });
});
