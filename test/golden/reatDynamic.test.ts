import { dynamicShiftShare } from "../../src/measures/dynamicShiftShare";
import { describeGolden, readGoldenCases, Tally, type GoldenNumber, type GoldenTable } from "./golden";

interface Series {
  readonly e_ij: readonly (readonly number[])[];
  readonly e_i: readonly (readonly number[])[];
}

/** Differences of job counts, which are printed with 15 digits. */
const JOBS = 1e-6;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** REAT's totals are sums of the industries listed. */
function terms(input: unknown): number[][] {
  const { e_ij, e_i } = input as Series;
  const referenceTotals = e_i[0]!.map((_, year) => sum(e_i.map((row) => row[year]!)));
  return dynamicShiftShare.compute({
    ...{ regionByYear: e_ij, referenceByYear: e_i, referenceTotals },
    headers: false,
  }) as number[][];
}

describeGolden("dynamic shift-share of REAT 3.0.3", () => {
  const cases = readGoldenCases("reat/shift_share_dynamic.json");

  it("has the same sums over industries and years", () => {
    const tally = new Tally("reat dynamic shift-share per region");
    for (const { id, measure, input, output } of cases) {
      if (measure !== "dynamic_shift_share_region_totals" || !id.endsWith("Dunn")) continue;
      const { components } = output as { components: Record<string, GoldenNumber> };
      const rows = terms(input);
      const total = (column: number): number => sum(rows.map((row) => row[column]!));
      tally.compare(`${id} growth`, total(0), components["National share"]!, JOBS);
      tally.compare(`${id} mix`, total(1), components["Industrial mix"]!, JOBS);
      tally.compare(`${id} competitive`, total(2), components["Regional share"]!, JOBS);
      tally.compare(`${id} change`, total(3), components["Growth (t1-t)"]!, JOBS);
    }
    tally.report(260);
  });

  it("has the same terms per industry; what REAT calls national share there is national growth and industry mix", () => {
    const tally = new Tally("reat dynamic shift-share per industry");
    let ofTheirShare = 0;
    for (const { id, measure, input, output } of cases) {
      if (!measure.startsWith("dynamic_shift_share_by_industry")) continue;
      const { rows, values } = output as GoldenTable;
      const printed = (name: string): readonly GoldenNumber[] => values[rows.indexOf(name)]!;
      for (const [industry, [growth, mix, competitive, change]] of terms(input).entries()) {
        const label = `${id} industry ${industry + 1}`;
        const share = printed("National share")[industry]!;
        tally.compare(`${label} change`, change, printed("Growth (t1-t)")[industry]!, JOBS);
        tally.compare(`${label} competitive`, competitive, printed("Regional share")[industry]!, JOBS);
        tally.compare(`${label} expected`, growth! + mix!, share, JOBS);
        if (Math.abs(growth! - Number(share)) < JOBS) ofTheirShare += 1;
      }
    }
    tally.report(3_000);
    console.info(
      `REAT's national share is our national growth in ${ofTheirShare} industries only: it holds the mix as well.`,
    );
    expect(ofTheirShare).toBeLessThan(20);
  });
});
