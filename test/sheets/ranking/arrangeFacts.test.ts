import { Facts } from "../../../src/data/facts";
import { noTitles } from "../../../src/data/titles";
import { arrangeFacts } from "../../../src/sheets/ranking/arrangeFacts";
import type { Recipe } from "../../../src/sheets/recipe";
import { sampleRecipe } from "../sampleRanking";
import { factOf } from "../../data/factOf";

const recipe: Recipe = {
  ...sampleRecipe,
  areas: ["39049", "39041"].map((fips) => ({ fips, name: fips, included: true })),
  reference: { code: "US000", name: "United States" },
  base: 2020,
  end: 2023,
};

/** Both areas and the nation in both years: all jobs, and the industries given. */
function facts(industries: (area: string, year: number) => Record<string, number | null>): Facts {
  const all = ["39049", "39041", "US000"].flatMap((area) =>
    [2020, 2023].flatMap((year) => {
      const own = industries(area, year);
      const rows = Object.entries(own).map(([naics, jobs]) => factOf({ area, year, naics, jobs }));
      const estabs = 10 * rows.length;
      return [
        ...rows,
        factOf({ area, year, naics: "10", jobs: 5000, estabs }),
        factOf({ area, year, naics: "10", jobs: 6000, own: "0", estabs }),
      ];
    }),
  );
  return new Facts(all);
}

const titles = { ...noTitles(), industries: new Map([["332", "Metal things"]]) };

test("cells stand in the order of the recipe's areas, and codes have their titles", () => {
  const jobs = { "39049": 100, "39041": 40, US000: 9000 } as Record<string, number>;
  const arranged = arrangeFacts(recipe, {
    facts: facts((area, year) => ({ "332": jobs[area]! + (year === 2023 ? 5 : 0), "333": null })),
    titles,
  });
  const [metal, machines] = arranged.industries;
  expect(metal).toMatchObject({ naics: "332", title: "Metal things", classChange: "" });
  expect(metal!.counties.base.map((cell) => cell.jobs)).toEqual([100, 40]);
  expect(metal!.counties.end.map((cell) => cell.jobs)).toEqual([105, 45]);
  expect([metal!.reference.base.jobs, metal!.reference.end.jobs]).toEqual([9000, 9005]);
  expect(machines).toMatchObject({ naics: "333", title: "Machinery Manufacturing" });
  expect(machines!.counties.end.map((cell) => [cell.status, cell.jobs])).toEqual([
    ["withheld", null],
    ["withheld", null],
  ]);
  expect(arranged.areas.map(({ end }) => [end.covered.jobs, end.private.jobs])).toEqual([
    [6000, 5000],
    [6000, 5000],
  ]);
});

test("industries without an establishment in the region are left out", () => {
  const only = facts((area) => (area === "US000" ? { "332": 9000, "336": 700 } : { "332": 10 }));
  expect(arrangeFacts(recipe, { facts: only, titles }).industries.map(({ naics }) => naics)).toEqual(["332"]);
});

test("a code that ended is named and not ranked; one that began or changed says so", () => {
  const both = facts((_, year) => (year === 2020 ? { "332": 10, "442": 5 } : { "332": 10, "449": 6 }));
  const { industries, ended } = arrangeFacts(recipe, { facts: both, titles });
  expect(ended.map(({ naics, title }) => [naics, title])).toEqual([["442", "Furniture and Home Furnishings Stores"]]);
  expect(industries.map(({ naics, classChange }) => [naics, classChange !== ""])).toEqual([
    ["332", false],
    ["449", true],
  ]);
});
