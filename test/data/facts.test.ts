import fc from "fast-check";
import type { Ownership } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { factOf } from "./factOf";

describe("Facts", () => {
  test("finds a fact by area, year, ownership and industry", () => {
    const fact = factOf({ naics: "336", jobs: 5 });
    const facts = new Facts([
      fact,
      factOf({ naics: "336", jobs: 6, year: 2020 }),
      factOf({ naics: "336", jobs: 7, own: "3" }),
    ]);
    expect(facts.find("39049", 2023, "5", "336")).toBe(fact);
    expect(facts.find("39041", 2023, "5", "336")).toBeUndefined();
    expect(facts.find("39049", 2021, "5", "336")).toBeUndefined();
    expect(facts.find("39049", 2023, "1", "336")).toBeUndefined();
    expect(facts.find("39049", 2023, "5", "3361")).toBeUndefined();
  });

  test("a slice is one area, year and ownership, and empty where nothing is known", () => {
    const facts = new Facts([
      factOf({ naics: "10", jobs: 9 }),
      factOf({ naics: "336", jobs: 5 }),
      factOf({ naics: "10", jobs: 2, own: "3" }),
    ]);
    expect([...facts.slice("39049", 2023, "5").keys()]).toEqual(["10", "336"]);
    expect(facts.slice("39049", 2020, "5").size).toBe(0);
  });

  test("names its areas and their years in order", () => {
    const facts = new Facts(
      [2023, 2020].flatMap((year) => ["39049", "39041"].map((area) => factOf({ naics: "10", jobs: 1, area, year }))),
    );
    expect(facts.areas()).toEqual(["39041", "39049"]);
    expect(facts.years("39049")).toEqual([2020, 2023]);
    expect(facts.years("39045")).toEqual([]);
  });

  test("gives back every cell once, the last that was added", () => {
    const cell = fc.record({
      area: fc.constantFrom("39049", "39041"),
      year: fc.constantFrom(2020, 2023),
      own: fc.constantFrom<Ownership>("1", "5"),
      naics: fc.constantFrom("10", "336", "3361"),
      jobs: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const last = new Map(cells.map((of) => [[of.area, of.year, of.own, of.naics].join(), of.jobs]));
        const found = [...new Facts(cells.map(factOf))];
        expect(new Map(found.map((of) => [[of.area, of.year, of.own, of.naics].join(), of.jobs]))).toEqual(last);
        expect(found.length).toBe(last.size);
      }),
    );
  });
});
