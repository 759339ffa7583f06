import fc from "fast-check";
import { dynamicShiftShare } from "../../src/measures/dynamicShiftShare";
import { shiftShare } from "../../src/measures/shiftShare";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const columnOf = (table: readonly (readonly number[])[], column: number): number[] => table.map((row) => row[column]!);
const totalsOf = (table: readonly (readonly number[])[]): number[] =>
  table[0]!.map((_, column) => sum(columnOf(table, column)));

/** Region and reference of the same shape; the reference economy has every industry in every year. */
const tables = (minYears: number, maxYears: number) =>
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: minYears, max: maxYears })).chain(([rows, years]) => {
    const table = (min: number) =>
      fc.array(fc.array(fc.integer({ min, max: 100_000 }), { minLength: years, maxLength: years }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc.record({ regionByYear: table(0), referenceByYear: table(1) });
  });

const run = (of: { regionByYear: readonly (readonly number[])[]; referenceByYear: readonly (readonly number[])[] }) =>
  dynamicShiftShare.compute({ ...of, referenceTotals: totalsOf(of.referenceByYear), headers: false });

describe("dynamicShiftShare", () => {
  it("adds up to the change in every row, also of industries that come and go", () => {
    fc.assert(
      fc.property(tables(2, 8), (of) => {
        for (const [row, [growth, mix, competitive, change]] of (run(of) as number[][]).entries()) {
          const years = of.regionByYear[row]!;
          expect(change).toBeCloseTo(years.at(-1)! - years[0]!, 6);
          const size = Math.max(1, Math.abs(growth!), Math.abs(mix!), Math.abs(competitive!));
          expect((growth! + mix! + competitive! - change!) / size).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  it("is the classic method for two years", () => {
    fc.assert(
      fc.property(tables(2, 2), (of) => {
        const totals = totalsOf(of.referenceByYear);
        const classic = shiftShare.compute({
          regionStart: columnOf(of.regionByYear, 0),
          regionEnd: columnOf(of.regionByYear, 1),
          referenceStart: columnOf(of.referenceByYear, 0),
          referenceEnd: columnOf(of.referenceByYear, 1),
          referenceTotalStart: totals[0]!,
          referenceTotalEnd: totals[1]!,
          regionTotalStart: NaN,
          method: "classic",
          headers: false,
        }) as number[][];
        const found = run(of) as number[][];
        for (const [row, terms] of classic.entries())
          for (const [index, value] of terms.entries()) expect(found[row]![index]).toBe(0 + value);
      }),
    );
  });

  it("has no competitive effect and no mix where the region is the reference economy in small", () => {
    const referenceByYear = [
      [1_000, 1_200, 1_100],
      [4_000, 4_400, 5_000],
    ];
    const regionByYear = referenceByYear.map((row) => row.map((jobs) => jobs / 10));
    const competitive = (run({ regionByYear, referenceByYear }) as number[][]).map((row) => row[2]!);
    for (const effect of competitive) expect(effect).toBeCloseTo(0, 9);
  });

  it("names the year that breaks a row, and leaves the other rows alone", () => {
    const of = dynamicShiftShare.example.values;
    const gap = (table: readonly (readonly number[])[]) => [table[0]!, [100, NaN, 90]];
    const inRegion = dynamicShiftShare.compute({ ...of, regionByYear: gap(of.regionByYear) });
    expect(inRegion[0]).toEqual([16, 4, 10, 30].map((value) => expect.closeTo(value, 9) as unknown));
    expect(inRegion[1]).toHaveLength(4);
    for (const cell of inRegion[1]!)
      expect(cell).toMatchObject({
        problem: "missing",
        because: expect.stringContaining("column 2 of region_by_year"),
      });
    const inReference = dynamicShiftShare.compute({ ...of, referenceByYear: gap(of.referenceByYear) });
    expect(inReference[1]![0]).toMatchObject({ because: expect.stringContaining("column 2 of reference_by_year") });
    const inTotals = dynamicShiftShare.compute({ ...of, referenceTotals: [2_000, 2_100, NaN] });
    for (const cell of inTotals.flat())
      expect(cell).toMatchObject({ because: expect.stringContaining("column 3 of reference_totals") });
  });

  it("needs two years", () => {
    const of = { regionByYear: [[1]], referenceByYear: [[1]], referenceTotals: [1], headers: false };
    expect(dynamicShiftShare.compute(of)[0]![3]).toMatchObject({ problem: "undefined" });
  });

  it("is undefined, but for growth and change, where the reference economy had no such jobs", () => {
    const of = { regionByYear: [[10, 20, 30]], referenceByYear: [[5, 0, 5]], referenceTotals: [100, 110, 110] };
    const [growth, mix, competitive, change] = dynamicShiftShare.compute({ ...of, headers: false })[0]!;
    expect(growth).toBeCloseTo(1, 12);
    expect([mix, competitive]).toEqual([NaN, NaN]);
    expect(change).toBe(20);
  });

  it("has no native formula for a series that would not fit in a cell", () => {
    const place = (name: string) => ({
      all: name,
      cell: (row: number, column = 0) => `'A sheet with a name'!$${name}${row}${column}`,
      row: () => name,
      column: () => name,
    });
    const at = {
      regionByYear: place("A"),
      referenceByYear: place("B"),
      referenceTotals: place("C"),
      headers: place("D"),
    };
    const formulaOver = (years: number) => {
      const region = Array.from({ length: years }, () => 1);
      const of = { regionByYear: [region], referenceByYear: [region], referenceTotals: region, headers: false };
      return dynamicShiftShare.native!(at, { row: 0, column: 1 }, of);
    };
    expect(formulaOver(30)).toContain("INDEX(C,30)/INDEX(C,29)");
    expect(formulaOver(300)).toBeNull();
  });
});
