import metadataFile from "../../src/functions/functions.json";
import { metadata } from "../../src/functions/metadata";
import { measures } from "../../src/measures/index";

/** The public contract: names and argument order never change; brackets mark what may be left out at the end. */
const SIGNATURES = [
  "LOCATION_QUOTIENT(region_industry, region_total, reference_industry, [reference_total])",
  "LQ_CONFIDENCE(region_industry, region_total, reference_industry, [reference_total], [level])",
  "STANDARDIZED_LQ(lq_matrix, [log])",
  "CLUSTER_LQ(clusters, region_industry, region_total, reference_industry, [reference_total])",
  "GROWTH_RATE(start, end)",
  "CAGR(start, end, years)",
  "GROWTH_INDEX(series, [base])",
  "SHIFT_SHARE(region_start, region_end, reference_start, reference_end, [reference_total_start], [reference_total_end], [method], [region_total_start], [headers])",
  "DYNAMIC_SHIFT_SHARE(region_by_year, reference_by_year, [reference_totals], [headers])",
  "HACHMAN_INDEX(region, reference)",
  "HERFINDAHL_INDEX(values, [normalized])",
  "ENTROPY(values, [base])",
  "KRUGMAN_INDEX(region, reference)",
  "HOOVER_INDEX(region, reference)",
  "GINI(values, [weights], [corrected])",
  "THEIL(values, [type])",
  "RELATED_VARIETY(values, codes, [digits])",
  "UNRELATED_VARIETY(values, codes, [digits])",
  "ELLISON_GLAESER(industry_shares, area_shares, plant_herfindahl)",
  "BASIC_EMPLOYMENT(region_industry, region_total, reference_industry, [reference_total])",
  "BASE_MULTIPLIER(region_industry, region_total, reference_industry, [reference_total])",
  "MINIMUM_REQUIREMENTS(peer_matrix, region_industry)",
  "CONSTANT_SHARE_PROJECTION(region_end, reference_growth)",
  "SHIFT_SHARE_PROJECTION(region_start, region_end, reference_start, reference_end, base_years, horizon_years, reference_growth, [damping])",
  "TREND_PROJECTION(years, values, target_years, [method])",
  "QUADRANT(lq, growth, [lq_cut], [growth_cut])",
  "NORMALIZE(values, [method])",
  "DRIVER_SCORE(criteria, [weights], [directions], [normalization], [aggregation], [coverage])",
  "RANK_RANGE(criteria, [weights], [directions], [normalization], [aggregation], [spread], [draws], [seed])",
  "STAFFING_PATTERN(industry_jobs, pattern)",
  "ANNUAL_OPENINGS(start, end, years, exits, transfers)",
  "SUPPLY_GAP(openings, completions)",
  "TURNOVER_RATE(hires, separations, jobs)",
  "LIVING_WAGE_SHARE(jobs, p10, p25, p50, p75, p90, living_wage)",
  "LADDER_LEVEL(job_zone)",
  "SELF_CONTAINMENT(flows, areas, [side])",
  "COMMUTE_SHED(flows, areas, [side])",
  "COMMUTING_ZONES(flows, [cut])",
  "RAKE(seed, row_totals, column_totals)",
  "ESTIMATE_WITHHELD(parent_total, jobs, establishments, reference_jobs_per_establishment)",
  "NAICS_TITLE(code, [vintage])",
  "NAICS_LEVEL(code)",
  "NAICS_PARENT(code, [digits])",
];

describe("functions.json", () => {
  it("is what the measures say: npm run generate", () => {
    expect(metadataFile).toEqual(metadata(measures));
  });

  it("keeps the published signatures", () => {
    const found = metadataFile.functions.map(({ name, parameters }) => {
      const args = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      return `${name}(${args.join(", ")})`;
    });
    expect(found).toEqual(SIGNATURES);
  });

  it("is far from what Excel refuses to read", () => {
    expect(JSON.stringify(metadataFile, null, 2).length).toBeLessThan(200_000);
  });

  it("keeps within Excel's rules for metadata", () => {
    expect(metadataFile.allowErrorForDataTypeAny).toBe(true);
    for (const { id, name, description, parameters, result } of metadataFile.functions) {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      // What Excel shows beside its list of functions is cut off beyond a line or two.
      expect([name, description.length <= 150, /^[A-Z].*\.$/.test(description)]).toEqual([name, true, true]);
      expect(result).toEqual({ dimensionality: "matrix" });
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z][a-z0-9_]{1,40}$/);
        expect([parameter.name, parameter.description.length <= 160]).toEqual([parameter.name, true]);
      }
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });
});
