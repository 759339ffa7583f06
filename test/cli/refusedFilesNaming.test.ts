import { writeFileSync } from "node:fs";
import path from "node:path";
import { refusedFilesNaming } from "../../src/cli/refusedFilesNaming";
import { emptyFolder } from "./sampleFolder";

describe("refusedFilesNaming", () => {
  const folder = emptyFolder();
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return { name, path: path.join(folder, name) };
  };
  const files = [
    file("quoted.csv", '"area_fips","year"\r\n"01001","2020"\r\n'),
    file("lost zero.csv", "area_fips,year\n1001,2021"),
    file("other.csv", "area_fips,year\n39049,2020\n"),
    file("taken.csv", "area_fips,year\n01001,2020\n"),
  ];
  const refused = files.slice(0, 3).map(({ name }) => ({ file: name, reason: "torn" }));
  const naming = (area: string, year: number | null) =>
    refusedFilesNaming({ area, year, sentence: "" }, files, refused).map((refusal) => refusal.file);

  it("finds the area with and without its first zero", () => {
    expect(naming("01001", null)).toEqual(["quoted.csv", "lost zero.csv"]);
  });

  it("wants the year too where it is a year that is missing", () => {
    expect(naming("01001", 2020)).toEqual(["quoted.csv"]);
    expect(naming("39049", 2021)).toEqual([]);
  });
});
