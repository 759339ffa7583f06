import { countyFigures, referenceFigures } from "../../../src/data/sample/sampleEconomy";
import { sampleCounties } from "../../../src/data/sample/sampleRegion";

test("the reference economy grows by about a twentieth", () => {
  const jobs = (period: "base" | "end"): number => referenceFigures(period).get("5")!.get("10")!.jobs;
  expect(jobs("end") / jobs("base")).toBeGreaterThan(1.03);
  expect(jobs("end") / jobs("base")).toBeLessThan(1.08);
});

test("a county is the same each time, and near its size", () => {
  for (const county of sampleCounties) {
    const figures = countyFigures(county);
    expect(countyFigures(county)).toEqual(figures);
    const jobs = [...figures.base.values()].reduce((sum, industries) => sum + industries.get("10")!.jobs, 0);
    expect(Math.abs(jobs / county.jobs - 1)).toBeLessThan(0.25);
  }
});
