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

/** Files hold all industries, or some: then an industry may be untold though the area has a file. */
const cell: fc.Arbitrary<RegionCell> = fc.oneof(
  { weight: 6, arbitrary: published },
  { weight: 4, arbitrary: withheld },
  { weight: 1, arbitrary: fc.constant(noneCell) },
  { weight: 1, arbitrary: fc.constant(noFileCell) },
);

const total = (least: number): fc.Arbitrary<AreaTotals> =>
  fc.integer({ min: least, max: 10 * least }).map((jobs) => ({
    covered: publishedCell(jobs, jobs * 50_000),
    private: publishedCell(Math.round(0.8 * jobs), Math.round(0.8 * jobs) * 52_000),
  }));

const years = <Of>(of: fc.Arbitrary<Of>): fc.Arbitrary<Years<Of>> => fc.record({ base: of, end: of });

function industry(naics: string, counties: number): fc.Arbitrary<IndustryCells> {
  const cells = fc.array(cell, { minLength: counties, maxLength: counties });
  const reference = years(fc.oneof({ weight: 6, arbitrary: published }, { weight: 1, arbitrary: withheld }));
  return fc.record({ changed: fc.integer({ max: 9, min: 0 }), reference, counties: years(cells) }).map((facts) => {
    const begun = facts.changed === 0;
    return {
      naics,
      title: `Industry ${naics}`,
      classChange: begun ? `${naics} is a code that NAICS 2022 brought.` : "",
      reference: { ...facts.reference, ...(begun ? { base: notInVintageCell } : {}) },
      counties: { ...facts.counties, ...(begun ? { base: facts.counties.base.map(() => notInVintageCell) } : {}) },
    };
  });
}

/** Facts of a few industries in `counties` counties, with every kind of cell. */
export function arbitraryFacts(counties: number, { industries = 12 } = {}): fc.Arbitrary<RankingFacts> {
  const codes = Array.from({ length: industries }, (_, index) => String(311 + index));
  return fc.record({
    industries: fc.tuple(...codes.map((naics) => industry(naics, counties))),
    ended: fc.constant([]),
    areas: fc.array(years(total(5_000)), { minLength: counties, maxLength: counties }),
    reference: years(total(2_000_000)),
  });
}
