import { locationQuotient } from "../../src/measures/locationQuotient";
import { quadrant } from "../../src/measures/quadrant";
import { growthRate } from "../../src/measures/growthRate";
import { cagr } from "../../src/measures/cagr";
import { normalizations } from "../../src/measures/normalizations";
import { describeGolden, readGoldenCases, readGoldenCsv, Tally, type GoldenNumber, type GoldenTable } from "./golden";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function quotients(
  region: readonly number[],
  reference: readonly number[],
  regionTotal: number,
  referenceTotal: number,
): number[] {
  return region.map((regionIndustry, industry) =>
    locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry: reference[industry]!, referenceTotal }),
  );
}

/** LQs of the German Laender in 2015, industries in rows as in REAT's table. */
function laender({ rows, cols }: GoldenTable): number[][] {
  const jobs = new Map(
    readGoldenCsv("reat/input_G.regions.industries.csv").map((row) => [
      `${row["ind_code"]} ${row["region_code"]}`,
      Number(row["emp_all"]),
    ]),
  );
  const at = (industry: string, region: string): number => jobs.get(`${industry} ${region}`)!;
  const reference = rows.map((industry) => sum(cols.map((region) => at(industry, region))));
  const byRegion = cols.map((region) => {
    const column = rows.map((industry) => at(industry, region));
    return quotients(column, reference, sum(column), sum(reference));
  });
  return rows.map((_, industry) => byRegion.map((column) => column[industry]!));
}

describeGolden("location quotients of REAT 3.0.3", () => {
  const cases = readGoldenCases("reat/location_quotient.json");
  const caseOf = (id: string) => cases.find((each) => each.id === id)!;

  it("agree: a textbook example, Goettingen 2008 to 2017, and 16 Laender x 17 industries", () => {
    const tally = new Tally("reat location quotients");
    for (const { id, measure, input, output } of cases) {
      if (measure !== "location_quotient" || !/^lq_(fk2013|goettingen)/.test(id)) continue;
      const [region, reference] = [[input["e_ij"]].flat() as number[], [input["e_i"]].flat() as number[]];
      const found = quotients(region, reference, input["e_j"] as number, input["e"] as number);
      for (const [row, expected] of ([output].flat() as GoldenNumber[]).entries())
        tally.compare(`${id} ${row}`, found[row], expected);
    }
    const table = caseOf("lq_matrix_laender_2015").output as GoldenTable;
    for (const [row, values] of laender(table).entries())
      for (const [column, value] of values.entries())
        tally.compare(`${table.rows[row]} ${table.cols[column]}`, value, table.values[row]![column]!);
    tally.report(400);
  });

  it("standardised agree with R's scale(), and differ from REAT's own, which subtracts other means", () => {
    const tally = new Tally("R z-scores of location quotients");
    const table = caseOf("slq_correct_base_R_scale").output as GoldenTable;
    const wrong = caseOf("slq_OG_reat_buggy").output as GoldenTable;
    const found = laender(table).map((row) => normalizations.zscore.compute(row));
    for (const [row, values] of found.entries())
      for (const [column, value] of values.entries()) {
        tally.compare(`${table.rows[row]} ${table.cols[column]}`, value, table.values[row]![column]!);
        expect(value).not.toBeCloseTo(wrong.values[row]![column] as number, 6);
      }
    tally.report(272);
  });
});

describeGolden("growth in REAT 3.0.3", () => {
  const cases = new Map(readGoldenCases("reat/growth.json").map((each) => [each.id, each]));
  const tally = new Tally("reat growth");
  const compareAll = (id: string, found: readonly number[]): void => {
    for (const [row, expected] of (cases.get(id)!.output as GoldenNumber[]).entries())
      tally.compare(`${id} ${row}`, found[row], expected);
  };

  it("agrees on rates, factors and the geometric mean of yearly factors", () => {
    const { v1, v2 } = cases.get("growth_rate")!.input as { v1: number[]; v2: number[] };
    const rates = v1.map((start, row) => growthRate.compute({ start, end: v2[row]! }));
    compareAll("growth_rate", rates);
    compareAll(
      "growth_factor",
      rates.map((rate) => rate + 1),
    );
    const mean = cases.get("growth_geomean_annual_factor")!.input as { v1: number[]; v2: number[][] };
    const yearly = mean.v1.map(
      (start, row) => cagr.compute({ start, end: mean.v2[row]!.at(-1)!, years: mean.v2[row]!.length }) + 1,
    );
    compareAll("growth_geomean_annual_factor", yearly);
    const table = cases.get("shift.growth_goettingen")!.output as GoldenTable;
    for (const [row, [start, end, , rate]] of (table.values as number[][]).entries())
      tally.compare(table.rows[row]!, growthRate.compute({ start: start!, end: end! }), rate!);
    tally.report(38);
  });

  it("differs where REAT divides a rate by the years twice", () => {
    const { input, output } = cases.get("growth_rate_time_periods_bug")!;
    const { v1, v2, periods } = input as { v1: number[]; v2: number[]; periods: number };
    for (const [row, start] of v1.entries())
      expect(cagr.compute({ start, end: v2[row]!, years: periods })).not.toBeCloseTo((output as number[])[row]!, 2);
  });

  it("puts Goettingen's industries into the same quadrants", () => {
    const { portfolio } = cases.get("portfolio_matrix_goettingen")!.output as { portfolio: GoldenTable };
    const found = (portfolio.values as number[][]).map(([lq, growth]) =>
      quadrant.compute({ lq: lq!, growth: growth!, lqCut: 1, growthCut: 0 }),
    );
    const initials = found.map((word) => word?.[0]).join("");
    // A BDE C F G H I J K M N O P Q R: LQ against 1, growth against 0, read off REAT's table by hand.
    expect(initials).toBe("EETTTESETSESSSE");
  });
});
