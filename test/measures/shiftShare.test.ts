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
  it.each(["classic", "esteban-marquillas"] as const)("sums to the change in every row and in total: %s", (method) => {
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
  });

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
  });
});
