import fc from "fast-check";
import type { RegionCell } from "../../src/data/regionCell";
import { noFileCell, noneCell, notInVintageCell } from "../../src/data/regionCell";
import type { AreaTotals, IndustryCells, RankingFacts, Years } from "../../src/sheets/ranking/rankingFacts";
import { publishedCell, withheldCell } from "./regionCellOf";

const jobs = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9000 }) },
);

const published = fc
  .record({ jobs, pay: fc.integer({ min: 20_000, max: 120_000 }) })
  .map(({ jobs, pay }) => publishedCell(jobs, jobs * pay));

/** With an estimate between bounds, with a range only, or with nothing known at all. */
const withheld = fc.oneof(
  fc.tuple(jobs, jobs, jobs).map((three) => {
    const [low, estimate, high] = three.sort((one, other) => one - other) as [number, number, number];
    return withheldCell({ low, estimate: estimate + 0.25, high: high + 1 });
  }),
  fc.tuple(jobs, jobs).map(([low, more]) => withheldCell({ low, estimate: null, high: low + more })),
  fc.constant(withheldCell({ low: null, estimate: null, high: null })),
);

const cell: fc.Arbitrary<RegionCell> = fc.oneof(
  { weight: 6, arbitrary: published },
  { weight: 4, arbitrary: withheld },
  { weight: 1, arbitrary: fc.constant(noneCell) },
);

const totals = (least: number): fc.Arbitrary<AreaTotals> =>
  fc.integer({ min: least, max: 10 * least }).map((jobs) => ({
    covered: publishedCell(jobs, jobs * 50_000),
    private: publishedCell(Math.round(0.8 * jobs), Math.round(0.8 * jobs) * 52_000),
  }));

/** A county may lack the file of a year. */
const countyTotals = fc.oneof(
  { weight: 5, arbitrary: totals(5_000) },
  { weight: 1, arbitrary: fc.constant<AreaTotals>({ covered: noFileCell, private: noFileCell }) },
);

const years = <Of>(of: fc.Arbitrary<Of>): fc.Arbitrary<Years<Of>> => fc.record({ base: of, end: of });

/** Filled in here and there, also with words where a number is asked for. */
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.oneof(arbitrary, fc.constant("unknown"), fc.constant(null));

const industryEntries = fc.record({
  adjustment: maybe(fc.integer({ min: -10, max: 10 })),
  reason: fc.constantFrom("Three employers asked", "", null),
  projectedGrowth: maybe(fc.integer({ min: -20, max: 40 }).map((percent) => percent / 100)),
  careerLadder: maybe(fc.integer({ min: 0, max: 3 })),
  skillChallenge: maybe(fc.integer({ min: 0, max: 3 })),
});

const areaEntries = fc.record({
  workforceArea: fc.constantFrom("Area 20", "area 20", "Area 7", null),
  residents: maybe(fc.integer({ min: 0, max: 9_000 })),
  toCore: maybe(fc.integer({ min: 0, max: 4_000 })),
  countyJobs: maybe(fc.integer({ min: 1, max: 9_000 })),
  fromCore: maybe(fc.integer({ min: 0, max: 4_000 })),
});

function industry(naics: string, counties: number): fc.Arbitrary<IndustryCells> {
  return fc.record({
    naics: fc.constant(naics),
    title: fc.constant(`Industry ${naics}`),
    classChange: fc.oneof(
      { weight: 8, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constant(`${naics} means something else since.`) },
      { weight: 1, arbitrary: fc.constant(`${naics} is new.`) },
    ),
    reference: years(fc.oneof({ weight: 6, arbitrary: published }, { weight: 1, arbitrary: withheld })),
    counties: years(fc.array(cell, { minLength: counties, maxLength: counties })),
    entries: industryEntries,
    lastRank: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom("not ranked", "new")),
    own: fc.tuple(fc.constantFrom("seen", 12, null)),
  });
}

/** What the files lack, and what a new code cannot have, is missing from the cells too. */
function consistent(facts: RankingFacts): RankingFacts {
  const cellsOf = ({ classChange, counties }: IndustryCells, year: "base" | "end") =>
    counties[year].map((each, county) => {
      if (year === "base" && classChange.endsWith("new.")) return notInVintageCell;
      return facts.areas[county]![year].covered.status === "noFile" ? noFileCell : each;
    });
  const industries = facts.industries.map((each) => ({
    ...each,
    counties: { base: cellsOf(each, "base"), end: cellsOf(each, "end") },
  }));
  return { ...facts, industries };
}

/** Facts of a few industries in `counties` counties, with cells of every kind. */
export function arbitraryFacts(counties: number, industries = 20): fc.Arbitrary<RankingFacts> {
  const codes = Array.from({ length: industries }, (_, index) => String(311 + index));
  return fc
    .record({
      industries: fc.tuple(...codes.map((naics) => industry(naics, counties))),
      ended: fc.constant([]),
      areas: fc.array(years(countyTotals), { minLength: counties, maxLength: counties }),
      reference: years(totals(2_000_000)),
      areaEntries: fc.array(areaEntries, { minLength: counties, maxLength: counties }),
      lastBuild: fc.constantFrom(null, { ownColumns: ["Board remarks"] }),
    })
    .map(consistent);
}
