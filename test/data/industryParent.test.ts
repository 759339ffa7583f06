import { industryParent } from "../../src/data/industryParent";
import { readFiles } from "../../src/data/readFiles";
import { countyFile, describeReal, nationFile } from "./realData";

test.each([
  ["336111", ["33611", "3361", "336", "31-33", "1013", "101", "10"]],
  ["4451", ["445", "44-45", "1021", "102", "10"]],
  ["4931", ["493", "48-49", "1021", "102", "10"]],
  ["2381", ["238", "23", "1012", "101", "10"]],
  ["9211", ["921", "92", "1028", "102", "10"]],
  ["999999", ["99999", "9999", "999", "99", "1029", "102", "10"]],
])("%s is in %j", (naics, ancestors) => {
  const found: string[] = [];
  for (let code = industryParent(naics); code !== null; code = industryParent(code)) found.push(code);
  expect(found).toEqual(ancestors);
});

describeReal("industryParent of the agency's codes", () => {
  test("is one level up and in the same slice, for every row of six files", () => {
    const files = [
      nationFile(2014),
      nationFile(2021),
      nationFile(2024),
      ...[2020, 2021, 2023].map((year) => countyFile("39049", year)),
    ];
    const { facts } = readFiles(files);
    const levels = ["total", "domain", "supersector", 2, 3, 4, 5, 6];
    const below = [...facts].filter(({ naics }) => naics !== "10");
    const wrong = below.filter(({ area, year, own, naics, level }) => {
      const parent = facts.find(area, year, own, industryParent(naics) ?? "");
      return parent === undefined || levels.indexOf(parent.level) !== levels.indexOf(level) - 1;
    });
    expect(wrong).toEqual([]);
    expect(below.length).toBeGreaterThan(15_000);
  });
});
