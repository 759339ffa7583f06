import { childrenByParent } from "../../../src/data/childrenByParent";
import { naicsBreaks } from "../../../src/data/naicsBreaks";
import { readFiles } from "../../../src/data/readFiles";
import { regionCells } from "../../../src/data/regionCells";
import type { RegionRequest } from "../../../src/data/regionRequest";
import { sampleFiles } from "../../../src/data/sample/sampleFiles";
import { sampleCounties, sampleReference, sampleYears } from "../../../src/data/sample/sampleRegion";
import { selfCheck } from "../../../src/data/selfCheck";
import { textFile } from "../qcewFile";

const files = sampleFiles();
const { facts, titles, refused, sources } = readFiles(files.map(({ name, text }) => textFile(name, text)));
const areas = sampleCounties.map(({ area }) => area);
const reference = sampleReference.area;
const request: RegionRequest = {
  counties: areas,
  reference,
  baseYear: sampleYears.base,
  endYear: sampleYears.end,
  ownership: "private",
  level: 4,
};

test("the sample is read whole, and is the same each time", () => {
  expect(refused).toEqual([]);
  expect(sources.length).toBe(13);
  expect(sampleFiles()).toEqual(files);
});

test("nobody can take it for a real place", () => {
  expect(titles.areas.size).toBe(7);
  for (const [area, title] of titles.areas) expect([area.slice(0, 2), /invented/i.test(title)]).toEqual(["98", true]);
  for (const { name } of files) expect(name).toMatch(/invented/i);
});

test("every industry has a title", () => {
  for (const { naics } of facts) expect(titles.industries.get(naics)).not.toMatch(/^NAICS/);
});

test("published children and estimates of the withheld add up to their parents, governments and private to the total", () => {
  for (const area of [...areas, reference]) {
    for (const year of facts.years(area)) {
      const total = (own: "0" | "1" | "2" | "3" | "5"): number => facts.find(area, year, own, "10")?.jobs ?? 0;
      expect(total("0")).toBe(total("1") + total("2") + total("3") + total("5"));
      const slice = facts.slice(area, year, "5");
      for (const [parent, children] of childrenByParent(slice)) {
        const jobs = slice.get(parent)?.jobs ?? null;
        const known = children.map((child) => child.jobs);
        if (jobs !== null && !known.includes(null))
          expect(known.reduce<number>((sum, more) => sum + more!, 0)).toBe(jobs);
      }
    }
  }
});

test("counties have 4,000 to 90,000 jobs", () => {
  for (const area of areas) {
    const jobs = facts.find(area, sampleYears.end, "0", "10")!.jobs!;
    expect(jobs).toBeGreaterThan(4_000);
    expect(jobs).toBeLessThan(90_000);
  }
});

test("its location quotients are those of its levels", () => {
  expect(selfCheck(facts, areas, reference)).toMatchObject({ within001Share: 1 });
  expect(selfCheck(facts, areas, reference).compared).toBeGreaterThan(1_000);
});

test("it has withheld cells, a lone remainder, a true zero, a new NAICS and a county without a base year", () => {
  const { industries, gaps } = regionCells(facts, request);
  const cells = industries.flatMap(({ base, end }) => [...base.counties, ...end.counties]);
  expect(cells.filter(({ status, estimate }) => status === "withheld" && estimate !== null).length).toBeGreaterThan(
    100,
  );
  const alone = industries.find(({ naics }) => naics === "3329")!.end.counties[areas.indexOf("98005")]!;
  expect(alone).toMatchObject({ status: "withheld", jobs: null, estimate: null });
  expect(alone.high).toBeGreaterThan(alone.low!);
  expect(facts.find("98003", sampleYears.end, "5", "1133")).toMatchObject({ status: "published", jobs: 0, estabs: 3 });
  expect(gaps.map(({ area, year }) => [area, year])).toEqual([["98011", sampleYears.base]]);
  const kinds = new Map(naicsBreaks(facts, { ...request, level: 3 }).map(({ naics, kind }) => [naics, kind]));
  expect([kinds.get("442"), kinds.get("443"), kinds.get("449"), kinds.get("336")]).toEqual([
    "ended",
    "ended",
    "begun",
    undefined,
  ]);
});

test("it tells its story: vehicles and metal, a tiny industry with an enormous quotient, health care gaining, printing shrinking", () => {
  const cells = regionCells(facts, { ...request, level: 3, counties: areas.slice(0, 5) });
  const jobsOf = (naics: string, year: "base" | "end"): number =>
    cells.industries
      .find((of) => of.naics === naics)!
      [year].counties.reduce((sum, { jobs, estimate }) => sum + (jobs ?? estimate ?? 0), 0);
  const totalJobs = cells.end.covered.counties.reduce((sum, { jobs }) => sum + jobs!, 0);
  const quotient = (naics: string): number => {
    const inReference = cells.industries.find((of) => of.naics === naics)!.end.reference.jobs!;
    return jobsOf(naics, "end") / totalJobs / (inReference / cells.end.covered.reference.jobs!);
  };
  expect(quotient("336")).toBeGreaterThan(3);
  expect(quotient("332")).toBeGreaterThan(2);
  expect(quotient("316")).toBeGreaterThan(15);
  expect(jobsOf("316", "end")).toBeLessThan(300);
  for (const naics of ["336", "621", "541"]) expect(jobsOf(naics, "end")).toBeGreaterThan(1.05 * jobsOf(naics, "base"));
  expect(jobsOf("323", "end")).toBeLessThan(0.9 * jobsOf("323", "base"));
});
