import { readFiles } from "../../src/data/readFiles";
import { textFile } from "./qcewFile";
import { describeReal, realFile } from "./realData";

test("a table of areas gives titles and no facts", () => {
  const { titles, facts, sources } = readFiles([
    textFile("areas.csv", 'area_fips,area_title\n1001,"Autauga County, Alabama"\n'),
  ]);
  expect([...titles.areas]).toEqual([["01001", "Autauga County, Alabama"]]);
  expect([...facts]).toEqual([]);
  expect(sources).toEqual([{ file: "areas.csv", areas: [], years: [], rows: 0, withheld: 0, titles: 1 }]);
});

test("a cut line refuses the table", () => {
  const { refused, titles } = readFiles([textFile("t.csv", "industry_code,industry_title\n10,Total\n101")]);
  expect(refused[0]?.reason).toBe("t.csv, line 3: the line has 1 columns where line 1 has 2; download the file again.");
  expect(titles.industries.size).toBe(0);
});

describeReal("title tables of the agency", () => {
  test("lose every prefix", () => {
    const { titles, refused } = readFiles([
      realFile("qcew/titles/industry-titles-2025.csv"),
      realFile("qcew/titles/area-titles-2025.csv"),
    ]);
    expect(refused).toEqual([]);
    expect(titles.industries.get("511")).toBe("Publishing industries, except internet");
    expect(titles.areas.get("39049")).toBe("Franklin County, Ohio");
    expect([...titles.industries.values()].filter((title) => /^NAICS|^\d{2,6} /.test(title))).toEqual([]);
  });
});
