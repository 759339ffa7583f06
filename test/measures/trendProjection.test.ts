import { trendProjection } from "../../src/measures/trendProjection";

const years = [2_014, 2_015, 2_016, 2_018, 2_019, 2_021, 2_022];
const values = [812, 790, 845, 900, 870, 955, 1_003];
const targetYears = [2_025, 2_030];

function expectRows(found: unknown, expected: readonly (readonly number[])[]): void {
  const rows = found as number[][];
  expect(rows).toHaveLength(expected.length);
  for (const [row, cells] of expected.entries())
    for (const [column, value] of cells.entries()) expect(rows[row]![column]! / value).toBeCloseTo(1, 9);
}

describe("trendProjection", () => {
  it("has the estimates and the prediction intervals of NumPy and SciPy", () => {
    expectRows(trendProjection.compute({ years, values, targetYears, method: "linear" }), [
      [1054.1666666666692, 958.3202861928737, 1150.0130471404648],
      [1174.583333333336, 1044.2890026119073, 1304.8776640547646],
    ]);
    expectRows(trendProjection.compute({ years, values, targetYears, method: "log-linear" }), [
      [1066.6490791179851, 959.3962544429987, 1185.891911412338],
      [1221.0292482654256, 1057.2100810281352, 1410.232887364941],
    ]);
  });

  it("leaves out a year without a value, and a value without a year", () => {
    const complete = trendProjection.compute({ years, values, targetYears, method: "linear" });
    const withGaps = {
      years: [2_013, ...years, NaN],
      values: [NaN, ...values, 5_000],
      targetYears,
    };
    expect(trendProjection.compute({ ...withGaps, method: "linear" })).toEqual(complete);
  });

  it("wants five points, and says how many there are", () => {
    const found = trendProjection.compute({
      ...{ years: years.slice(0, 5), values: [1, 2, NaN, 4, 5] },
      ...{ targetYears, method: "linear" },
    });
    expect(found).toHaveLength(2);
    for (const cell of found.flat())
      expect(cell).toMatchObject({ problem: "missing", because: expect.stringContaining("there are 4") });
  });

  it("misses only the row of a missing target year", () => {
    const found = trendProjection.compute({ years, values, targetYears: [NaN, 2_025], method: "linear" });
    expect(found[0]).toEqual([null, null, null]);
    expectRows([found[1]], [[1054.1666666666692, 958.3202861928737, 1150.0130471404648]]);
  });

  it("is never below 0", () => {
    const falling = { years, values: [900, 800, 690, 610, 390, 210, 90], targetYears: [2_040] };
    expect(trendProjection.compute({ ...falling, method: "linear" })).toEqual([[0, 0, 0]]);
    const [estimate, low] = trendProjection.compute({ ...falling, method: "log-linear" })[0] as number[];
    expect(low).toBeGreaterThan(0);
    expect(estimate).toBeGreaterThan(low!);
  });

  it("names the year whose value has no logarithm", () => {
    const found = trendProjection.compute({
      ...{ years, values: values.with(3, 0), targetYears },
      method: "log-linear",
    });
    for (const cell of found.flat())
      expect(cell).toMatchObject({ problem: "undefined", because: expect.stringContaining("2018") });
  });

  it("follows a steady percentage", () => {
    const steady = { years, values: years.map((year) => 100 * 1.03 ** (year - 2_014)), targetYears: [2_024] };
    const [estimate] = trendProjection.compute({ ...steady, method: "log-linear" })[0] as number[];
    expect(estimate).toBeCloseTo(100 * 1.03 ** 10, 8);
  });

  it("is undefined where every year is the same", () => {
    const same = years.map(() => 2_020);
    expect(trendProjection.compute({ years: same, values, targetYears: [2_025], method: "linear" })).toEqual([
      [NaN, NaN, NaN],
    ]);
  });
});
