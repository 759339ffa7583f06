import { shiftShare } from "../../src/measures/shiftShare";
import { describeGolden, readGoldenCases, Tally, type GoldenNumber, type GoldenTable } from "./golden";

type Method = "classic" | "esteban-marquillas";
/** One interval: jobs by industry. */
interface Interval {
  readonly e_ij1: readonly number[];
  readonly e_ij2: readonly number[];
  readonly e_i1: readonly number[];
  readonly e_i2: readonly number[];
}
interface Series {
  readonly e_ij: readonly (readonly number[])[];
  readonly e_i: readonly (readonly number[])[];
}

/** Differences of job counts, which are printed with 15 digits. */
const JOBS = 1e-6;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rows are industries. REAT's totals are sums of the industries listed. */
function terms(of: Interval, method: Method): number[][] {
  const rows = shiftShare.compute({
    regionStart: of.e_ij1,
    regionEnd: of.e_ij2,
    referenceStart: of.e_i1,
    referenceEnd: of.e_i2,
    referenceTotalStart: sum(of.e_i1),
    referenceTotalEnd: sum(of.e_i2),
    regionTotalStart: sum(of.e_ij1),
    method,
    headers: false,
  });
  return rows as number[][];
}

/** REAT's names of the terms, from the sums over our columns. */
function regionTotals(of: Interval, method: Method): Record<string, number> {
  const rows = terms(of, method);
  const total = (column: number): number => sum(rows.map((row) => row[column]!));
  const shared = { "National share": total(0), "Industrial mix": total(1), "Regional share": total(2) };
  if (method === "classic") return { ...shared, "Growth (t1-t)": total(3), "Net total shift": total(1) + total(2) };
  return { ...shared, "Allocation effect": total(3), "Growth (t1-t)": total(4) };
}

const methodOf = (text: string): Method => (text.includes("Esteban") ? "esteban-marquillas" : "classic");

/** The years of a series as pairs. */
function intervals({ e_ij, e_i }: Series): Interval[] {
  const at = (table: Series["e_ij"], year: number): number[] => table.map((row) => row[year]!);
  return Array.from({ length: e_ij[0]!.length - 1 }, (_, year) => ({
    e_ij1: at(e_ij, year),
    e_ij2: at(e_ij, year + 1),
    e_i1: at(e_i, year),
    e_i2: at(e_i, year + 1),
  }));
}

describeGolden("shift-share of REAT 3.0.3", () => {
  const cases = readGoldenCases("reat/shift_share_classic_esteban_gerfin.json");
  const dynamicCases = readGoldenCases("reat/shift_share_dynamic.json");

  it("has the same totals per region, classic and Esteban-Marquillas", () => {
    const tally = new Tally("reat shift-share per region");
    for (const { id, measure, input, output } of cases) {
      if (!/_(Dunn|Esteban)_region_totals$/.test(measure)) continue;
      const found = regionTotals(input as unknown as Interval, methodOf(measure));
      for (const [name, expected] of Object.entries(output as Record<string, GoldenNumber>))
        tally.compare(`${id} ${name}`, found[name], expected, JOBS);
    }
    tally.report(700);
  });

  it("has the same competitive effect per industry; what REAT calls national share there is national growth and industry mix", () => {
    const tally = new Tally("reat shift-share per industry");
    for (const { id, measure, input, output } of cases) {
      if (!measure.startsWith("shift_share_by_industry")) continue;
      const { rows, values } = output as GoldenTable;
      const printed = (name: string): readonly GoldenNumber[] => values[rows.indexOf(name)]!;
      terms(input as unknown as Interval, "classic").forEach(([growth, mix, competitive, change], industry) => {
        const label = `${id} industry ${industry + 1}`;
        tally.compare(`${label} change`, change, printed("Growth (t1-t)")[industry]!, JOBS);
        tally.compare(`${label} expected`, growth! + mix!, printed("National share")[industry]!, JOBS);
        tally.compare(`${label} competitive`, competitive, printed("Regional share")[industry]!, JOBS);
      });
    }
    tally.report(3_000);
  });

  it("has the same terms in every year of a series, and in their sums", () => {
    const tally = new Tally("reat shift-share by year");
    for (const { id, measure, input, output } of dynamicCases) {
      if (measure !== "dynamic_shift_share_region_totals" || id.endsWith("Gerfin")) continue;
      const { components, by_year } = output as { components: Record<string, GoldenNumber>; by_year: GoldenTable };
      const years = intervals(input as unknown as Series).map((of) => regionTotals(of, methodOf(id)));
      for (const [row, name] of by_year.rows.entries()) {
        const found = years.map((totals) => totals[name]!);
        for (const [year, value] of found.entries())
          tally.compare(`${id} ${name}`, value, by_year.values[row]![year]!, JOBS);
        tally.compare(`${id} ${name} summed`, sum(found), components[name]!, JOBS);
      }
    }
    tally.report(2_000);
  });
});
