import { Facts } from "../../src/data/facts";
import { regionGaps } from "../../src/data/regionGaps";
import { factOf } from "./factOf";
import { twoCounties } from "./twoCounties";

const facts = (...cells: (readonly [string, number])[]): Facts =>
  new Facts(cells.map(([area, year]) => factOf({ naics: "10", jobs: 1, area, year })));

test("nothing is missing where every area has both years", () => {
  const complete = twoCounties.counties
    .concat("US000")
    .flatMap((area) => [2020, 2023].map((year) => [area, year] as const));
  expect(regionGaps(facts(...complete), twoCounties)).toEqual([]);
});

test("names an area without a file, and a year that an area lacks", () => {
  const gaps = regionGaps(facts(["39049", 2020], ["39049", 2023], ["US000", 2022], ["US000", 2023]), twoCounties);
  expect(gaps).toEqual([
    { area: "39041", year: null, sentence: "No file holds area 39041: add its annual files." },
    {
      area: "US000",
      year: 2020,
      sentence: "No file holds 2020 for area US000 (there is 2022, 2023): add its annual file of 2020.",
    },
  ]);
});

test("a single year is asked for once", () => {
  expect(
    regionGaps(facts(["39041", 2020], ["39049", 2020], ["US000", 2020]), { ...twoCounties, baseYear: 2023 }).length,
  ).toBe(3);
});
