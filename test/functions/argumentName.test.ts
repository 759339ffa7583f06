import { argumentName } from "../../src/functions/argumentName";

describe("argumentName", () => {
  it("spells a name as Excel's help does", () => {
    expect(["lq", "regionTotal", "referenceJobsPerEstablishment"].map(argumentName)).toEqual([
      "lq",
      "region_total",
      "reference_jobs_per_establishment",
    ]);
  });
});
