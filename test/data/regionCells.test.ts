import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { readFiles } from "../../src/data/readFiles";
import type { RegionCell } from "../../src/data/regionCell";
import type { RegionCells, RegionIndustry } from "../../src/data/regionCells";
import { industryParent } from "../../src/data/industryParent";
import { regionCells } from "../../src/data/regionCells";
import type { WithheldCell } from "../../src/data/withheldCells";
import { withheldCells } from "../../src/data/withheldCells";
import { factOf } from "./factOf";
import { columbusCounties, countyFile, describeReal, nationFile } from "./realData";
import { twoCounties } from "./twoCounties";

/** A complete file of an area and year: its covered and private totals and its industries. */
function fileOf(area: string, year: number, industries: Readonly<Record<string, number>>): Fact[] {
  const jobs = Object.values(industries).reduce((sum, more) => sum + more, 0);
  const estabs = 10 * Object.keys(industries).length;
  return [
    factOf({ area, year, own: "0", naics: "10", jobs: jobs + 100, estabs: estabs + 5 }),
    factOf({ area, year, naics: "10", jobs, estabs }),
    ...Object.entries(industries).map(([naics, ofIndustry]) => factOf({ area, year, naics, jobs: ofIndustry })),
  ];
}

const facts = new Facts([
  ...fileOf("39041", 2020, { "332": 50, "442": 20 }),
  ...fileOf("39041", 2023, { "332": 60, "449": 25 }),
  ...fileOf("39049", 2023, { "332": 500, "336": 900 }),
  ...fileOf("US000", 2020, { "332": 5_000, "336": 9_000, "442": 700 }),
  ...fileOf("US000", 2023, { "332": 5_500, "336": 9_900, "449": 800, "927": 10 }),
]);

function industry({ industries }: RegionCells, naics: string): RegionIndustry {
  const found = industries.find((of) => of.naics === naics);
  if (found === undefined) throw new Error(`${naics} is not among the region's industries`);
  return found;
}

const statuses = (cells: readonly RegionCell[]): string[] => cells.map(({ status }) => status);

describe("regionCells", () => {
  const cells = regionCells(facts, twoCounties);

  test("lists every industry of either year that the region or the reference has", () => {
    expect(cells.industries.map(({ naics }) => naics)).toEqual(["332", "336", "442", "449", "927"]);
  });

  test("tells published, true zero, no file and another NAICS apart", () => {
    expect(statuses(industry(cells, "332").base.counties)).toEqual(["published", "noFile"]);
    expect(statuses(industry(cells, "336").end.counties)).toEqual(["none", "published"]);
    expect(industry(cells, "336").end.counties[0]?.jobs).toBe(0);
    expect(statuses(industry(cells, "442").end.counties)).toEqual(["notInVintage", "notInVintage"]);
    expect(statuses(industry(cells, "449").base.counties)).toEqual(["notInVintage", "notInVintage"]);
    expect(industry(cells, "442").end.reference).toMatchObject({ status: "notInVintage", jobs: null });
  });

  test("counties stand in the order of the request", () => {
    expect(industry(cells, "332").end.counties.map(({ jobs }) => jobs)).toEqual([60, 500]);
    const turned = regionCells(facts, { ...twoCounties, counties: ["39049", "39041"] });
    expect(industry(turned, "332").end.counties.map(({ jobs }) => jobs)).toEqual([500, 60]);
  });

  test("totals are total covered and private, and unknown where there is no file", () => {
    expect(cells.end.covered.counties.map(({ jobs }) => jobs)).toEqual([185, 1_500]);
    expect(cells.end.private.counties.map(({ jobs }) => jobs)).toEqual([85, 1_400]);
    expect(cells.base.covered.counties[1]).toMatchObject({ status: "noFile", jobs: null });
    expect(cells.end.covered.reference.jobs).toBe(16_310);
  });

  test("names what is missing", () => {
    expect(cells.gaps.map(({ area, year }) => [area, year])).toEqual([["39049", 2020]]);
  });
});

test("total ownership adds federal, state, local and private, and no sum of them", () => {
  const government = (["1", "2", "3", "8"] as const).flatMap((own) =>
    ["10", "611"].map((naics) => factOf({ area: "39049", own, naics, jobs: 7, estabs: 1 })),
  );
  const all = new Facts([...fileOf("39049", 2023, { "332": 500, "611": 30 }), ...government]);
  const cells = regionCells(all, { ...twoCounties, ownership: "total", baseYear: 2023, counties: ["39049"] });
  expect(industry(cells, "611").end.counties[0]).toMatchObject({ status: "published", jobs: 51, estabs: 13 });
});

/** Whether of an industry, or of one above it, only a range is shown: what is below a range adds up to no more than a guess in it. */
function rangeOnlyIn(cells: ReadonlyMap<string, WithheldCell>): (naics: string) => boolean {
  const isRangeOnly = (naics: string): boolean => {
    const parent = industryParent(naics);
    return cells.get(naics)?.estimate === null || (parent !== null && isRangeOnly(parent));
  };
  return isRangeOnly;
}

describeReal("regionCells of the Columbus metropolitan area, 2020 to 2023", () => {
  const years = [2020, 2023];
  const files = [
    ...years.map(nationFile),
    ...columbusCounties.flatMap((area) => years.map((year) => countyFile(area, year))),
  ];
  const reading = readFiles(files);

  test.each([2, 3, 4, 5, 6] as const)(
    "published, estimated and true zeros at level %i stay near the private totals, and range-only cells around the rest",
    (level) => {
      const cells = regionCells(reading.facts, { ...twoCounties, counties: columbusCounties, level });
      for (const year of ["base", "end"] as const) {
        columbusCounties.forEach((county, index) => {
          const total = cells[year].private.counties[index]!.jobs!;
          const slack = 0.002 * total + 12;
          const place = { area: county, year: twoCounties[`${year}Year`], own: "5" } as const;
          const isRangeOnly = rangeOnlyIn(withheldCells(reading.facts, place, twoCounties.reference));
          const sum = (bound: "low" | "high"): number =>
            cells.industries.reduce((jobs, of) => {
              const cell = of[year].counties[index]!;
              return jobs + (cell.jobs ?? (isRangeOnly(of.naics) ? cell[bound] : cell.estimate) ?? 0);
            }, 0);
          expect([county, sum("low") <= total + slack, sum("high") >= total - slack]).toEqual([county, true, true]);
        });
      }
    },
  );

  test("nothing is untold at any level: all files are complete", () => {
    for (const ownership of ["private", "total"] as const) {
      for (const level of [2, 3, 4, 5, 6] as const) {
        const { industries, gaps } = regionCells(reading.facts, {
          ...twoCounties,
          counties: columbusCounties,
          level,
          ownership,
        });
        const cells = industries.flatMap(({ base, end }) => [
          ...base.counties,
          ...end.counties,
          base.reference,
          end.reference,
        ]);
        expect(cells.filter(({ status }) => status === "noFile").length).toBe(0);
        expect(gaps).toEqual([]);
      }
    }
  });

  test("a withheld cell is never a number, and a closure across NAICS 2022 never a zero", () => {
    const { industries } = regionCells(reading.facts, { ...twoCounties, counties: columbusCounties });
    for (const { naics, base, end } of industries) {
      for (const { status, jobs, wages } of [...base.counties, ...end.counties]) {
        if (status === "withheld") expect([jobs, wages]).toEqual([null, null]);
      }
      if (["442", "447", "511"].includes(naics))
        expect(new Set(statuses(end.counties))).toEqual(new Set(["notInVintage"]));
    }
  });
});
