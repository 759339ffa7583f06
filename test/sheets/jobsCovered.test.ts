import { jobsCovered } from "../../src/sheets/jobsCovered";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import { sampleFacts, sampleRecipe } from "./sampleRanking";
import { sampleReading } from "./sampleReading";

describe("jobsCovered", () => {
  const reading = sampleReading();

  it("counts the published and the estimated jobs of the counties that are in the region", () => {
    const areas = sampleRecipe.areas.map((area) => ({ ...area, included: area.fips === "98009" }));
    const { total, counties, published, estimated } = jobsCovered({ ...sampleRecipe, areas }, sampleFacts);
    const rows = [...reading.facts.slice("98009", 2024, "5").values()].filter(({ level }) => level === 3);
    expect(total).toBe(reading.facts.find("98009", 2024, "5", "10")!.jobs);
    expect(counties).toBe(1);
    expect(published).toBe(rows.reduce((sum, { jobs }) => sum + (jobs ?? 0), 0));
    expect(estimated).toBeGreaterThan(0);
    expect(published + estimated).toBeLessThanOrEqual(total * 1.001);
  });

  it("counts the counties that have a file of the year", () => {
    const recipe = { ...sampleRecipe, base: 2018, end: 2021 };
    expect(jobsCovered(recipe, arrangeFacts(recipe, reading)).counties).toBe(5);
  });

  it("counts no estimates where the analyst wants none", () => {
    expect(jobsCovered({ ...sampleRecipe, useEstimates: false }, sampleFacts).estimated).toBe(0);
  });

  it("compares all ownerships with all covered jobs", () => {
    const recipe = { ...sampleRecipe, ownership: "total" as const };
    const counties = recipe.areas.map(({ fips }) => reading.facts.find(fips, 2024, "0", "10")!.jobs!);
    expect(jobsCovered(recipe, arrangeFacts(recipe, reading)).total).toBe(counties.reduce((sum, jobs) => sum + jobs));
  });
});
