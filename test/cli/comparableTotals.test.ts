import { comparableTotals } from "../../src/cli/comparableTotals";
import { sampleFacts, sampleRecipe } from "../sheets/sampleRanking";
import { sampleReading } from "../sheets/sampleReading";

describe("comparableTotals", () => {
  const { facts } = sampleReading();
  const jobs = (own: "0" | "5", year: number, codes: readonly string[]) =>
    codes.reduce((sum, area) => sum + facts.find(area, year, own, "10")!.jobs!, 0);
  const withBoth = ["98001", "98003", "98005", "98007", "98009"];

  it("leaves out the county that has no base year", () => {
    expect(comparableTotals(sampleRecipe, sampleFacts)).toEqual({
      base: jobs("0", 2021, withBoth),
      end: jobs("0", 2024, withBoth),
      counties: 5,
      included: 6,
    });
  });

  it("goes by the total in use and the counties in the region", () => {
    const areas = sampleRecipe.areas.map((area) => ({ ...area, included: area.fips !== "98001" }));
    expect(comparableTotals({ ...sampleRecipe, areas, totalBasis: "Private only" }, sampleFacts)).toEqual({
      base: jobs("5", 2021, withBoth.slice(1)),
      end: jobs("5", 2024, withBoth.slice(1)),
      counties: 4,
      included: 5,
    });
  });
});
