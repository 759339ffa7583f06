import { readFiles } from "../../src/data/readFiles";
import { mergeTitles, noTitles } from "../../src/data/titles";
import { qcewText, textFile } from "./qcewFile";

const table = (...rows: string[]) => textFile("titles.csv", ["industry_code,industry_title", ...rows].join("\r\n"));

test.each([
  ["10", '"10 Total, all industries"', "Total, all industries"],
  ["1011", "1011 Natural resources and mining", "Natural resources and mining"],
  ["1125", "NAICS 1125 Aquaculture", "Aquaculture"],
  ["31-33", "NAICS 31-33 Manufacturing", "Manufacturing"],
  ["511", "NAICS17 511 Publishing industries, except internet", "Publishing industries, except internet"],
  ["336", "Transportation equipment", "Transportation equipment"],
])("the title of %s, %s, begins after its code", (naics, printed, title) => {
  const text = printed.startsWith('"') ? printed : `"${printed}"`;
  expect(readFiles([table(`"${naics}",${text}`)]).titles.industries.get(naics)).toBe(title);
});

test("rows of a QCEW file bring titles of industry and area", () => {
  const [header = "", row = ""] = qcewText([{}]).split("\n");
  const text = `${header},area_title,industry_title\n${row},"Franklin County, Ohio","NAICS 336 Transportation equipment"`;
  const { titles, sources } = readFiles([textFile("a.csv", text)]);
  expect([...titles.areas]).toEqual([["39049", "Franklin County, Ohio"]]);
  expect([...titles.industries]).toEqual([["336", "Transportation equipment"]]);
  expect(sources[0]).toMatchObject({ rows: 1, titles: 2 });
});

test("merging keeps what was there and counts what is new", () => {
  const titles = { ...noTitles(), industries: new Map([["10", "first"]]) };
  const more = {
    industries: new Map([
      ["10", "second"],
      ["11", "farming"],
    ]),
    areas: new Map([["39049", "Franklin"]]),
  };
  expect(mergeTitles(titles, more)).toBe(2);
  expect([...titles.industries]).toEqual([
    ["10", "first"],
    ["11", "farming"],
  ]);
  expect([...titles.areas]).toEqual([["39049", "Franklin"]]);
});
