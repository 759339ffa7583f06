import fc from "fast-check";
import { shiftShare } from "../../src/measures/shiftShare";

const level = fc.integer({ min: 1, max: 1_000_000 });
const industries = fc.array(fc.tuple(level, level, level, level), { minLength: 1, maxLength: 20 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function columnsOf(rows: readonly (readonly [number, number, number, number])[]) {
  const [regionStart, regionEnd, referenceStart, referenceEnd] = ([0, 1, 2, 3] as const).map((part) =>
    rows.map((row) => row[part]),
  );
  return {
    regionStart: regionStart!,
    regionEnd: regionEnd!,
    referenceStart: referenceStart!,
    referenceEnd: referenceEnd!,
    referenceTotalStart: sum(referenceStart!),
    referenceTotalEnd: sum(referenceEnd!),
    regionTotalStart: sum(regionStart!),
    headers: false,
  };
}

describe("shiftShare", () => {
  it.each(["classic", "esteban-marquillas", "arcelus"] as const)(
    "sums to the change in every row and in total: %s",
    (method) => {
      fc.assert(
        fc.property(industries, (rows) => {
          const table = shiftShare.compute({ ...columnsOf(rows), method }) as number[][];
          const residues = table.map((cells) => sum(cells.slice(0, -1)) - cells.at(-1)!);
          const size = Math.max(...table.flat().map(Math.abs), 1);
          for (const residue of [...residues, sum(residues)]) expect(residue / size).toBeCloseTo(0, 9);
          const change = sum(rows.map(([start, end]) => end - start));
          expect(sum(table.map((cells) => cells.at(-1)!))).toBe(change);
        }),
      );
    },
  );

  it("moves with its rows", () => {
    fc.assert(
      fc.property(industries, (rows) => {
        const method = "classic";
        const table = shiftShare.compute({ ...columnsOf(rows), method }).flat() as number[];
        const reversed = shiftShare
          .compute({ ...columnsOf(rows.toReversed()), method })
          .toReversed()
          .flat() as number[];
        for (const [index, value] of table.entries()) expect(reversed[index]).toBeCloseTo(value, 5);
      }),
    );
  });

  it("leaves out only the row that is withheld", () => {
    const columns = {
      ...columnsOf([
        [100, 110, 1_000, 1_050],
        [50, 60, 500, 550],
      ]),
      regionEnd: [110, NaN],
    };
    const table = shiftShare.compute({ ...columns, method: "classic" });
    expect(table[1]).toEqual([null, null, null, null]);
    expect(table[0]!.every((value) => Number.isFinite(value))).toBe(true);
  });

  it("misses the region's total only where the method uses it", () => {
    const columns = { ...columnsOf([[100, 110, 1_000, 1_050]]), regionTotalStart: NaN };
    const complete = shiftShare.compute({ ...columns, regionTotalStart: 100, method: "classic" });
    expect(shiftShare.compute({ ...columns, method: "classic" })).toEqual(complete);
    expect(shiftShare.compute({ ...columns, method: "esteban-marquillas" })).toEqual([Array(5).fill(null)]);
    expect(shiftShare.compute({ ...columns, method: "arcelus" })).toEqual([Array(9).fill(null)]);
  });

  it("titles its columns by method", () => {
    const columns = columnsOf([[1, 1, 1, 1]]);
    expect(shiftShare.titles!({ ...columns, method: "classic" })).toEqual([
      "National growth",
      "Industry mix",
      "Competitive effect",
      "Total change",
    ]);
    expect(shiftShare.titles!({ ...columns, method: "esteban-marquillas" })).toEqual([
      "National growth",
      "Industry mix",
      "Competitive effect",
      "Allocation effect",
      "Total change",
    ]);
    expect(shiftShare.titles!({ ...columns, method: "arcelus" })).toEqual([
      "Expected national growth",
      "Differential national growth",
      "Expected industry mix",
      "Differential industry mix",
      "Expected regional growth",
      "Differential regional growth",
      "Expected regional industry mix",
      "Differential regional industry mix",
      "Total change",
    ]);
  });

  it("says the same of the region's own part, whatever the method", () => {
    const columns = columnsOf([
      [100, 130, 1_000, 1_200],
      [100, 90, 1_000, 1_000],
    ]);
    for (const method of ["classic", "esteban-marquillas", "arcelus"] as const) {
      const [row] = shiftShare.compute({ ...columns, method }) as number[][];
      expect(shiftShare.says(row!)).toContain("A change of +30 jobs, of which +10 are the region's own");
    }
  });
});

describe("shiftShare after Arcelus", () => {
  const method = "arcelus";
  const run = (columns: ReturnType<typeof columnsOf>): number[][] =>
    shiftShare.compute({ ...columns, method }) as number[][];

  it("adds up in pairs to national growth and industry mix, in fours to the competitive effect, of the classic method", () => {
    fc.assert(
      fc.property(industries, (rows) => {
        const columns = columnsOf(rows);
        const classic = shiftShare.compute({ ...columns, method: "classic" }) as number[][];
        for (const [index, terms] of run(columns).entries()) {
          const size = Math.max(1, ...terms.map(Math.abs));
          const [growth, mix, competitive] = classic[index]!;
          expect((terms[0]! + terms[1]! - growth!) / size).toBeCloseTo(0, 9);
          expect((terms[2]! + terms[3]! - mix!) / size).toBeCloseTo(0, 9);
          expect((sum(terms.slice(4, 8)) - competitive!) / size).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  it("has only expected terms where the region has the reference economy's mix", () => {
    const columns = columnsOf([
      [100, 130, 1_000, 1_200],
      [300, 290, 3_000, 3_100],
    ]);
    for (const terms of run(columns))
      for (const differential of [1, 3, 5, 7]) expect(terms[differential]).toBeCloseTo(0, 9);
  });

  it("works out one row by hand", () => {
    // Expected start 200 x 1000/4000 = 50. Rates: G 0.1, industry 0.2 - 0.1, region 0.3 - 0.1, rest 0.5 - 0.3 - 0.1.
    const [terms] = run({
      ...{
        regionStart: [100, 100],
        regionEnd: [150, 110],
        referenceStart: [1_000, 3_000],
        referenceEnd: [1_200, 3_200],
      },
      ...{ referenceTotalStart: 4_000, referenceTotalEnd: 4_400, regionTotalStart: 200, headers: false },
    });
    for (const [index, value] of [5, 5, 5, 5, 10, 10, 5, 5, 50].entries()) expect(terms![index]).toBeCloseTo(value, 9);
  });

  it("takes the region's growth from complete rows only, also where the region's total is given", () => {
    const rows = [
      [100, 110, 1_000, 1_050],
      [50, 60, 500, 550],
    ] as const;
    const columns = { ...columnsOf(rows), regionTotalStart: 400 };
    const withheld = {
      ...{ regionStart: [...columns.regionStart, NaN], regionEnd: [...columns.regionEnd, 90] },
      ...{ referenceStart: [...columns.referenceStart, 700], referenceEnd: [...columns.referenceEnd, 800] },
    };
    const found = shiftShare.compute({ ...columns, ...withheld, method });
    expect(found.slice(0, 2)).toEqual(run(columns));
    expect(found[2]).toEqual(Array(9).fill(null));
  });

  it("gives the residual of an industry that is new to the region to the expected term", () => {
    const columns = { ...columnsOf([[100, 110, 1_000, 1_050]]) };
    const [, terms] = run({
      ...columns,
      ...{ regionStart: [100, 0], regionEnd: [110, 40], referenceStart: [1_000, 500], referenceEnd: [1_050, 550] },
    });
    expect(terms![6]).toBe(40);
    expect(terms![7]).toBe(0);
    expect(sum(terms!.slice(0, 8))).toBeCloseTo(40, 9);
  });

  it("is undefined, but for national growth and change, where the reference economy had no such jobs", () => {
    const terms = run({
      ...columnsOf([[100, 110, 1_000, 1_050]]),
      ...{ regionStart: [100, 20], regionEnd: [110, 40], referenceStart: [1_000, 0], referenceEnd: [1_050, 50] },
    })[1]!;
    expect(terms.map(Number.isFinite)).toEqual([true, true, false, false, true, true, false, false, true]);
  });
});
