import fc from "fast-check";
import { childrenByParent } from "../../src/data/childrenByParent";
import { establishmentSize } from "../../src/data/establishmentSize";
import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { readFiles } from "../../src/data/readFiles";
import { withheldCells } from "../../src/data/withheldCells";
import { arbitraryEconomy } from "./arbitraryEconomy";
import { factOf } from "./factOf";
import { countyFile, describeReal, nationFile } from "./realData";

const SLICE = { area: "39049", year: 2023, own: "5" } as const;

type Row = readonly [naics: string, jobs: number | null, estabs: number];

/** @param reference rows of the reference economy; none leaves weights to establishments alone */
function cellsOf(rows: readonly Row[], reference: readonly Row[] = []) {
  const county = rows.map(([naics, jobs, estabs]) => factOf({ naics, jobs, estabs }));
  const nation = reference.map(([naics, jobs, estabs]) => factOf({ naics, jobs, estabs, area: "US000" }));
  return Object.fromEntries(withheldCells(new Facts([...county, ...nation]), SLICE, "US000"));
}

describe("withheldCells", () => {
  test("shares what a published parent leaves over by establishments x reference size", () => {
    const cells = cellsOf(
      [
        ["336", 1_000, 9],
        ["3361", null, 1],
        ["3362", null, 4],
        ["3363", 400, 4],
      ],
      [
        ["3361", 40_000, 100],
        ["3362", 5_000, 100],
      ],
    );
    expect(cells).toEqual({
      "3361": { estimate: 400, low: 0, high: 600 },
      "3362": { estimate: 200, low: 0, high: 600 },
    });
  });

  test("an estimated parent hands its estimate down, with the bounds of the published industry above", () => {
    const cells = cellsOf([
      ["33", 300, 6],
      ["336", 600, 6],
      ["3361", null, 1],
      ["33611", null, 1],
      ["3362", null, 2],
      ["33621", null, 1],
      ["33622", null, 1],
    ]);
    expect(cells["3361"]).toEqual({ estimate: 200, low: 0, high: 600 });
    expect(cells["33611"]).toEqual({ estimate: 200, low: 0, high: 600 });
    expect(cells["33621"]).toEqual({ estimate: 200, low: 0, high: 600 });
  });

  test("a lone remainder has a size range and no point; what is below it is estimated inside the range, not from the remainder", () => {
    const rows = (remainder: number): Row[] => [
      ["336", 1_000 + remainder, 9],
      ["3361", null, 2],
      ["33611", null, 1],
      ["33612", null, 1],
      ["3363", 1_000, 4],
    ];
    const cells = cellsOf(rows(640), [["336", 30_000, 100]]);
    expect(cells["3361"]).toEqual({ estimate: null, low: 500, high: 999 });
    expect(cells["33611"]).toEqual({ estimate: 300, low: 0, high: 999 });
    expect(cellsOf(rows(777), [["336", 30_000, 100]])).toEqual(cells);
  });

  test("a member without establishments holds nothing: the other one is a lone remainder", () => {
    const rows = (remainder: number): Row[] => [
      ["488", 51 + remainder, 16],
      ["4881", 51, 10],
      ["4885", null, 5],
      ["48851", null, 3],
      ["48852", null, 2],
      ["4889", null, 0],
      ["48899", null, 0],
    ];
    const cells = cellsOf(rows(141), [["488", 2_500, 100]]);
    expect(cells["4885"]).toEqual({ estimate: null, low: 100, high: 249 });
    expect(cells["48851"]!.estimate! + cells["48852"]!.estimate!).toBe(125);
    expect(cells["4889"]).toEqual({ estimate: 0, low: 0, high: 141 });
    expect(cells["48899"]).toEqual({ estimate: 0, low: 0, high: 141 });
    for (const naics of ["4885", "48851"])
      expect(cellsOf(rows(200), [["488", 2_500, 100]])[naics]).toEqual(cells[naics]);
  });

  test("where no member has establishments, any may hold the remainder", () => {
    const cells = cellsOf([
      ["488", 60, 5],
      ["4881", 50, 5],
      ["4885", null, 0],
      ["4889", null, 0],
    ]);
    expect(cells).toEqual({ "4885": { estimate: 5, low: 0, high: 10 }, "4889": { estimate: 5, low: 0, high: 10 } });
  });

  test("what is published within a member without establishments is not another's", () => {
    const cells = cellsOf([
      ["31-33", 1_000, 20],
      ["332", null, 0],
      ["3323", 300, 0],
      ["336", null, 10],
    ]);
    expect(cells["332"]).toEqual({ estimate: 300, low: 300, high: 1_000 });
    expect(cells["336"]).toEqual({ estimate: null, low: 500, high: 999 });
  });

  test("the only member of a lone remainder is as protected as the remainder", () => {
    const cells = cellsOf([
      ["336", 1_640, 9],
      ["3361", null, 2],
      ["33611", null, 2],
      ["3363", 1_000, 4],
    ]);
    expect(cells["33611"]).toEqual(cells["3361"]);
  });

  test("the open top size range ends at the parent", () => {
    const cells = cellsOf([
      ["31-33", 250_000, 9],
      ["336", null, 2],
      ["332", 50_000, 4],
    ]);
    expect(cells["336"]).toEqual({ estimate: null, low: 100_000, high: 250_000 });
  });

  test("jobs published within a withheld industry are its least", () => {
    const cells = cellsOf([
      ["31-33", 1_000, 20],
      ["332", null, 10],
      ["3323", 300, 6],
      ["3327", null, 4],
      ["336", null, 10],
    ]);
    expect(cells["332"]?.low).toBe(300);
    expect(cells["336"]?.high).toBe(700);
    expect(cells["332"]!.estimate! + cells["336"]!.estimate!).toBeCloseTo(1_000, 9);
    expect(cells["3327"]!.estimate!).toBeCloseTo(cells["332"]!.estimate! - 300, 9);
  });

  test("nothing is said of cells with nothing published above them", () => {
    expect(
      cellsOf([
        ["10", null, 3],
        ["101", null, 2],
        ["102", null, 1],
      ]),
    ).toEqual({});
  });
});

test("whatever is withheld: estimates add up to what is published, inside their bounds, and the truth is inside them too", () => {
  fc.assert(
    fc.property(arbitraryEconomy, ({ facts: truth, hidden }) => {
      const facts = new Facts(
        [...truth].map(([naics, { jobs, estabs }]) => factOf({ naics, estabs, jobs: hidden.has(naics) ? null : jobs })),
      );
      const cells = withheldCells(facts, SLICE, "US000");
      expect([...cells.keys()].sort()).toEqual([...hidden].sort());
      for (const [naics, { estimate, low, high }] of cells) {
        const jobs = truth.get(naics)!.jobs;
        expect([naics, low <= jobs && jobs <= high]).toEqual([naics, true]);
        if (estimate !== null) expect(low - 1e-6 <= estimate && estimate <= high + 1e-6).toBe(true);
      }
      const valueOf = (fact: Fact): number | null => fact.jobs ?? cells.get(fact.naics)?.estimate ?? null;
      for (const [parent, children] of childrenByParent(facts.slice("39049", 2023, "5"))) {
        const jobs = truth.get(parent)!.jobs;
        const values = children.map(valueOf);
        if (hidden.has(parent)) continue;
        const withheld = children.filter((child) => child.jobs === null);
        const remainder = withheld.reduce((sum, { naics }) => sum + truth.get(naics)!.jobs, 0);
        const shown = withheld.filter(({ naics }) => cells.get(naics)!.estimate === remainder);
        const holders = withheld.filter((child) => child.estabs! > 0);
        if (shown.length > 0 && remainder > 0) expect(holders.length).toBeGreaterThan(1);
        if (values.includes(null)) continue;
        expect(values.reduce<number>((sum, value) => sum + value!, 0)).toBeCloseTo(jobs, 4);
      }
    }),
    { numRuns: 300 },
  );
});

describeReal("hiding what the agency published of Franklin County", () => {
  const reading = readFiles([countyFile("39049", 2023), nationFile(2023)]);
  const facts = new Facts([...reading.facts].filter(({ own }) => own === "5"));
  const slice = facts.slice("39049", 2023, "5");
  const children = childrenByParent(slice);

  /** Every pair of published 3-digit industries of every published sector, hidden with all that is below them. */
  const pairs = [...children].flatMap(([sector, members]) => {
    const published = members.filter(({ level, jobs }) => level === 3 && jobs !== null);
    if (slice.get(sector)?.jobs === null) return [];
    return published.flatMap((one, index) => published.slice(index + 1).map((other) => [one, other] as const));
  });

  const without = (pair: readonly Fact[]): Facts => {
    const isHidden = ({ area, naics }: Fact): boolean =>
      area === "39049" && pair.some((hidden) => naics.startsWith(hidden.naics));
    return new Facts(
      [...facts].map((fact) => (isHidden(fact) ? { ...fact, jobs: null, wages: null, status: "withheld" } : fact)),
    );
  };

  test("misses less than reading the withheld as 0, and less than establishments x size alone", () => {
    const error = { method: 0, zero: 0, size: 0 };
    const nation = facts.slice("US000", 2023, "5");
    for (const pair of pairs) {
      const cells = withheldCells(without(pair), { area: "39049", year: 2023, own: "5" }, "US000");
      for (const { naics, jobs, estabs } of pair) {
        error.method += Math.abs(cells.get(naics)!.estimate! - jobs!);
        error.size += Math.abs(estabs! * establishmentSize(nation, naics) - jobs!);
        error.zero += jobs!;
      }
    }
    const percent = (value: number): string => `${((100 * value) / error.zero).toFixed(1)} %`;
    console.info(
      `${pairs.length} pairs hidden: error ${percent(error.method)} of their jobs, establishments x size ${percent(error.size)}, read as 0 100 %`,
    );
    expect(pairs.length).toBeGreaterThan(100);
    expect(error.method).toBeLessThan(0.5 * error.zero);
    expect(error.method).toBeLessThan(error.size);
  });

  test("leaves published cells alone and estimates the agency's own withheld cells inside their bounds", () => {
    const cells = withheldCells(facts, { area: "39049", year: 2023, own: "5" }, "US000");
    const withheld = [...slice.values()].filter(({ jobs }) => jobs === null).map(({ naics }) => naics);
    expect([...cells.keys()].sort()).toEqual(withheld.sort());
    for (const { estimate, low, high } of cells.values()) {
      expect(estimate === null || (low <= estimate && estimate <= high)).toBe(true);
    }
  });
});
