import metadataFile from "../../src/functions/functions.json";
import { metadata } from "../../src/functions/metadata";
import { measures } from "../../src/measures/index";

/** The public contract: names and argument order never change; brackets mark what may be left out at the end. */
const SIGNATURES = [
  "LOCATION_QUOTIENT(region_industry, region_total, reference_industry, [reference_total])",
  "GROWTH_RATE(start, end)",
  "CAGR(start, end, years)",
  "SHIFT_SHARE(region_start, region_end, reference_start, reference_end, [reference_total_start], [reference_total_end], [method], [region_total_start], [headers])",
  "QUADRANT(lq, growth, [lq_cut], [growth_cut])",
  "NORMALIZE(values, [method])",
  "DRIVER_SCORE(criteria, [weights], [directions], [normalization], [aggregation], [coverage])",
  "ESTIMATE_WITHHELD(parent_total, jobs, establishments, reference_jobs_per_establishment)",
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

  it("keeps within Excel's rules for metadata", () => {
    expect(metadataFile.allowErrorForDataTypeAny).toBe(true);
    for (const { id, name, description, parameters, result } of metadataFile.functions) {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
      expect(description.length).toBeGreaterThan(0);
      expect(result).toEqual({ dimensionality: "matrix" });
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      for (const parameter of parameters) expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
    }
  });
});
