import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { incompleteAreas } from "../../src/data/incompleteAreas";
import { readFiles } from "../../src/data/readFiles";
import type { RegionRequest } from "../../src/data/regionRequest";
import { factOf } from "./factOf";
import { textFile } from "./qcewFile";
import { columbusCounties, countyFile, describeReal, nationFile } from "./realData";
import { twoCounties } from "./twoCounties";

function fileOf(area: string, year: number): Fact[] {
  return [
    factOf({ area, year, own: "0", naics: "10", jobs: 900, estabs: 25 }),
    factOf({ area, year, naics: "10", jobs: 800, estabs: 20 }),
    factOf({ area, year, naics: "332", jobs: 500 }),
    factOf({ area, year, naics: "336", jobs: 300 }),
  ];
}

const all = ["39041", "39049", "US000"].flatMap((area) => [...fileOf(area, 2020), ...fileOf(area, 2023)]);
const without = (isLeftOut: (fact: Fact) => boolean): Facts => new Facts(all.filter((fact) => !isLeftOut(fact)));
const found = (facts: Facts, changes: Partial<RegionRequest> = {}) =>
  incompleteAreas(facts, { ...twoCounties, ...changes }).map(({ area, year }) => [area, year]);

test("whole files are complete, and a missing file is a gap of another kind", () => {
  expect(found(new Facts(all))).toEqual([]);
  expect(found(without(({ area }) => area === "39041"))).toEqual([]);
});

test("names the area and the year of a file that lacks industries", () => {
  const facts = without(({ area, year, naics }) => area === "39041" && year === 2023 && naics === "336");
  expect(incompleteAreas(facts, twoCounties)).toEqual([
    {
      area: "39041",
      year: 2023,
      sentence: "The file of 39041 for 2023 holds only a part of its industries: download it again.",
    },
  ]);
});

test("a file cut before its private rows is incomplete, and so is the reference's", () => {
  expect(found(without(({ area, year, own }) => area === "US000" && year === 2020 && own === "5"))).toEqual([
    ["US000", 2020],
  ]);
});

test("a level that the file lacks makes it incomplete, and a year asked for twice is named once", () => {
  const files = new Facts(all.filter(({ area }) => area === "39049"));
  expect(found(files, { level: 4, baseYear: 2023 })).toEqual([["39049", 2023]]);
});

test("total ownership wants every ownership that the covered total counts", () => {
  expect(found(new Facts(fileOf("39049", 2023)), { ownership: "total" })).toEqual([["39049", 2023]]);
});

describeReal("real files", () => {
  const files = [2020, 2023].flatMap((year) => [
    nationFile(year),
    ...columbusCounties.map((area) => countyFile(area, year)),
  ]);
  const ofColumbus = { counties: columbusCounties } as const;

  test("are complete at every level and ownership", () => {
    const { facts } = readFiles(files);
    for (const ownership of ["private", "total"] as const) {
      for (const level of [2, 3, 4, 5, 6] as const)
        expect(found(facts, { ...ofColumbus, ownership, level })).toEqual([]);
    }
  });

  test.each([0.2, 0.5, 0.9])("are not where one is cut at the end of a line after %d of them", (share) => {
    const whole = countyFile("39041", 2023);
    const lines = new TextDecoder().decode(whole.bytes).split("\n");
    const cut = textFile("cut.csv", lines.slice(0, Math.round(share * lines.length)).join("\n"));
    const { facts, refused } = readFiles([...files.filter(({ name }) => name !== whole.name), cut]);
    expect(refused).toEqual([]);
    expect(found(facts, ofColumbus)).toEqual([["39041", 2023]]);
  });
});
