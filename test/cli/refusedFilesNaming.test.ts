import { writeFileSync } from "node:fs";
import path from "node:path";
import { refusedFilesNaming } from "../../src/cli/refusedFilesNaming";
import { emptyFolder } from "./sampleFolder";

describe("refusedFilesNaming", () => {
  const folder = emptyFolder();
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(path.join(folder, name), content);
    return { name: `39041/${name}`, path: path.join(folder, name) };
  };
  const files = [
    file("quoted.csv", '"area_fips","year"\r\n"01001","2020"\r\n'),
    file("lost zero.csv", "area_fips,year\n1001,2021"),
    file("semicolons.csv", "area_fips;year\n39045;2020\n"),
    file("tabs.csv", "area_fips\tyear\n39045\t2020\n"),
    file("wide.csv", Buffer.from("\ufeffarea_fips,year\n39045,2020\n", "utf16le")),
    file("2020.annual 39049 Franklin County, Ohio.csv", ""),
    file("39073.csv", "area_fips,year\n"),
    file("1390490.csv", ""),
    file("taken.csv", "area_fips,year\n01001,2020\n"),
  ];
  const refused = files.slice(0, -1).map(({ name }) => ({ file: name, reason: "torn" }));
  const naming = (area: string, year: number | null) =>
    refusedFilesNaming([{ area, year, sentence: "" }], files, refused).map(({ refusal }) =>
      path.basename(refusal.file),
    );

  it("finds the area with and without its first zero", () => {
    expect(naming("01001", null)).toEqual(["quoted.csv", "lost zero.csv"]);
  });

  it("wants the year too where it is a year that is missing", () => {
    expect(naming("01001", 2020)).toEqual(["quoted.csv"]);
    expect(naming("39045", 2021)).toEqual([]);
  });

  it("reads what spreadsheets write in the place of commas and plain letters", () => {
    expect(naming("39045", 2020)).toEqual(["semicolons.csv", "tabs.csv", "wide.csv"]);
  });

  it("goes by a file's own name, not its folder's, and takes one that tells no year for any", () => {
    expect(naming("39049", 2020)).toEqual(["2020.annual 39049 Franklin County, Ohio.csv"]);
    expect(naming("39049", 2023)).toEqual([]);
    expect(naming("39073", 2023)).toEqual(["39073.csv"]);
    expect(naming("39041", null)).toEqual([]);
  });

  it("tells which gap it is", () => {
    const gaps = ["39073", "39049"].map((area) => ({ area, year: 2020, sentence: area }));
    expect(refusedFilesNaming(gaps, files, refused).map(({ gap }) => gap)).toEqual([gaps[1], gaps[0]]);
  });
});
