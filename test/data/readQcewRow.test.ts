import type { Fact } from "../../src/data/fact";
import { readFiles } from "../../src/data/readFiles";
import { qcewFile } from "./qcewFile";

function readRow(row: Readonly<Record<string, string>>): Fact | undefined {
  return [...readFiles([qcewFile("a.csv", [row])]).facts][0];
}

function refusalOf(row: Readonly<Record<string, string>>): string | undefined {
  return readFiles([qcewFile("a.csv", [{}, row])]).refused[0]?.reason;
}

describe("a row becomes a fact", () => {
  test("with codes as text and figures as numbers", () => {
    expect(readRow({})).toEqual({
      area: "39049",
      own: "5",
      naics: "336",
      vintage: 2022,
      level: 3,
      year: 2023,
      estabs: 12,
      jobs: 3_400,
      wages: 272_000_000,
      status: "published",
      publishedQuotient: 1.07,
    });
  });

  test.each(["N", "-"])(
    "withheld where disclosure_code is %s: its zeros are not read, its establishments are",
    (flag) => {
      expect(readRow({ disclosure_code: flag, annual_avg_emplvl: "0", total_annual_wages: "0" })).toMatchObject({
        status: "withheld",
        jobs: null,
        wages: null,
        estabs: 12,
      });
    },
  );

  test("a zero that is disclosed is a zero", () => {
    expect(readRow({ annual_avg_emplvl: "0", total_annual_wages: "0" })).toMatchObject({
      status: "published",
      jobs: 0,
      wages: 0,
    });
  });

  test("each disclosure flag counts for its own figures", () => {
    expect(readRow({ lq_disclosure_code: "N", lq_annual_avg_emplvl: "0" })).toMatchObject({
      jobs: 3_400,
      publishedQuotient: null,
    });
    expect(readRow({ disclosure_code: "N" })).toMatchObject({ jobs: null, publishedQuotient: 1.07 });
  });

  test("repairs what data frames and spreadsheets do to codes", () => {
    const row = {
      area_fips: "1001.0",
      own_code: "5.0",
      industry_code: "10",
      agglvl_code: "71.0",
      size_code: "0.0",
      year: "2021.0",
    };
    expect(readRow(row)).toMatchObject({
      area: "01001",
      own: "5",
      naics: "10",
      level: "total",
      year: 2021,
      vintage: 2017,
    });
    expect(readRow({ disclosure_code: "NA" })).toMatchObject({ status: "published" });
  });

  test("missing establishments are missing", () => {
    expect(readRow({ annual_avg_estabs: "" })).toMatchObject({ estabs: null });
  });

  test("reads dollars beyond 32 bits exactly", () => {
    expect(readRow({ total_annual_wages: "11714940541109" })?.wages).toBe(11_714_940_541_109);
  });

  test.each([
    ["70", "total"],
    ["71", "total"],
    ["72", "domain"],
    ["73", "supersector"],
    ["74", 2],
    ["75", 3],
    ["76", 4],
    ["77", 5],
    ["78", 6],
    ["95", "total"],
    ["14", 2],
  ])("agglvl_code %s is level %s, whatever the length of the code", (agglvl_code, level) => {
    expect(readRow({ agglvl_code, industry_code: "1013" })?.level).toBe(level);
  });

  test("rows of one size class are left out", () => {
    const { facts, sources } = readFiles([qcewFile("a.csv", [{}, { industry_code: "332", size_code: "3" }])]);
    expect([...facts].map(({ naics }) => naics)).toEqual(["336"]);
    expect(sources[0]?.rows).toBe(1);
  });
});

describe("a row that cannot be taken", () => {
  test.each([
    [
      { industry_code: "31-Mar" },
      /^a\.csv, line 3: the industry code "31-Mar" is a date that Excel made .* without saving it in Excel\.$/,
    ],
    [{ industry_code: "Mar-31" }, /line 3: the industry code "Mar-31" is a date/],
    [{ industry_code: "33x" }, /line 3: "33x" is not an industry code/],
    [{ own_code: "7" }, /line 3: own_code "7" is unknown/],
    [{ area_fips: "Franklin" }, /line 3: "Franklin" is not an area code/],
    [{ agglvl_code: "79" }, /line 3: agglvl_code is unknown/],
    [{ year: "23" }, /line 3: "23" is not a year/],
    [{ qtr: "1" }, /line 3: the row is of quarter 1, .*annual averages/],
    [{ disclosure_code: "X" }, /line 3: disclosure_code "X" is unknown/],
    [{ annual_avg_emplvl: "3,4k" }, /line 3: the line has 14 columns where line 1 has 13/],
    [{ annual_avg_emplvl: "many" }, /line 3: "many" is not a number of employment/],
    [{ annual_avg_emplvl: "" }, /line 3: "" is not a number of employment/],
    [{ annual_avg_emplvl: "-5" }, /line 3: "-5" is not a number of employment/],
    [{ annual_avg_estabs: "n/a" }, /line 3: "n\/a" is not a number of establishments/],
    [{ total_annual_wages: "1.2.3" }, /line 3: "1\.2\.3" is not a number of wages/],
  ])("%j is refused with its line and a cure", (row, reason) => {
    expect(refusalOf(row)).toMatch(reason);
    expect(refusalOf(row)).toMatch(/(download|add|keep)[^.]*\.$/);
  });
});
