import { emptyReading } from "../../src/data/reading";
import { readFile } from "../../src/data/readFile";
import { qcewFile, qcewText, textFile } from "./qcewFile";
import { describeReal, realFile } from "./realData";

const reasonOf = (text: string): string | undefined => {
  const reading = emptyReading();
  readFile(reading, textFile("x.csv", text));
  return reading.refused[0]?.reason;
};

test.each([
  ["", "x.csv is empty: download it again."],
  [
    "area_fips,own_code,qtrly_estabs,month1_emplvl\n",
    /^x\.csv holds quarterly figures \(line 1\).*annual averages.*bls\.gov/,
  ],
  [
    "Year,Area,Industry,Establishment Count\n",
    /^x\.csv is not an annual QCEW file, for line 1 names no column area_fips: .*bls\.gov/,
  ],
  ["name;jobs\nsteel;5\n", /is not an annual QCEW file/],
])("%j is refused in one sentence", (text, reason) => {
  expect(reasonOf(text)).toMatch(reason);
});

test("a refused file leaves nothing behind but its refusal", () => {
  const reading = emptyReading();
  readFile(reading, qcewFile("good.csv", [{}]));
  const [header = "", row = ""] = qcewText([{ industry_code: "332" }]).split("\n");
  const refusal = readFile(reading, textFile("bad.csv", `${header},industry_title\n${row},Metal goods\n${row}`));
  expect([...reading.facts].map(({ naics }) => naics)).toEqual(["336"]);
  expect(reading.titles.industries.size).toBe(0);
  expect(reading.sources.map(({ file }) => file)).toEqual(["good.csv"]);
  expect(reading.refused).toEqual([refusal]);
});

test("column names may be quoted, in capitals or spaced", () => {
  const text = qcewText([{}]).replace("area_fips,own_code", '"AREA_FIPS", own_code');
  expect(reasonOf(text)).toBeUndefined();
});

describeReal("files that are not annual QCEW files", () => {
  test.each([
    ["qcew/us_quarterly/2019.q1.US000.csv", /holds quarterly figures/],
    ["qcew/us_quarterly/2024.q1.US000.csv", /holds quarterly figures/],
    ["qcew/quarterly_2016/2016.q1-q4 39041 Delaware County, Ohio.csv", /holds quarterly figures/],
    ["qcew/other/il_2023q2_county_high_level_table_export.csv", /is not an annual QCEW file/],
    ["oews/oews_national_May2021_dl.csv", /is not an annual QCEW file/],
  ])("%s is refused", (file, reason) => {
    expect(readFile(emptyReading(), realFile(file))).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  test("a panel that an analyst made of QCEW files is taken, blanks of withheld cells and all", () => {
    const outcome = readFile(emptyReading(), realFile("qcew/other/va_private_sector_panel_2019_2025.csv"));
    expect(outcome).toMatchObject({ rows: 17_804, withheld: 5_289 });
  });
});
