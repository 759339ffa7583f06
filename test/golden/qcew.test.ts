import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { growthRate } from "../../src/measures/growthRate";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { describeGolden, readGoldenCsv, Tally } from "./golden";

type Row = Readonly<Record<string, string>>;

const NATION = path.join(__dirname, "..", "..", "..", "shared", "data", "qcew", "us_annual", "2020.annual.US000.csv");
const key = (row: Row): string => `${row["own_code"]} ${row["industry_code"]}`;

describeGolden("five Ohio counties in 2020, as BLS published them", () => {
  const counties = readGoldenCsv("published/qcew_2020_annual_5_ohio_counties.csv");

  it("have our growth rates, to the tenth of a percent printed", () => {
    const tally = new Tally("BLS over-the-year percents");
    for (const row of counties) {
      if (row["disclosure_code"] !== "" || row["oty_disclosure_code"] !== "") continue;
      const end = Number(row["annual_avg_emplvl"]);
      const start = end - Number(row["oty_annual_avg_emplvl_chg"]);
      const percent = Number(row["oty_annual_avg_emplvl_pct_chg"]);
      // From nothing to something BLS prints a percent, and ours is undefined.
      if (start === 0) expect(growthRate.compute({ start, end })).toBeNaN();
      else tally.compare(`${row["area_fips"]} ${key(row)}`, 100 * growthRate.compute({ start, end }), percent, 0.0501);
    }
    tally.report(2_500);
  });

  it("have our location quotients, to the hundredth printed", () => {
    if (!existsSync(NATION))
      return console.info("The nation's 2020 file is absent: location quotients are not compared.");
    const nation = Papa.parse<Row>(readFileSync(NATION, "utf8"), { header: true, skipEmptyLines: true }).data;
    const byKey = new Map(nation.map((row) => [key(row), row]));
    const jobs = (row: Row | undefined): number => Number(row?.["annual_avg_emplvl"]);
    const totals = new Map(counties.filter((row) => key(row) === "0 10").map((row) => [row["area_fips"], jobs(row)]));
    const compared = counties.filter(
      (row) => row["disclosure_code"] === "" && row["lq_disclosure_code"] === "" && jobs(row) >= 100,
    );
    const near = compared.filter((row) => {
      const found = locationQuotient.compute({
        regionIndustry: jobs(row),
        regionTotal: totals.get(row["area_fips"]!)!,
        referenceIndustry: jobs(byKey.get(key(row))),
        referenceTotal: jobs(byKey.get("0 10")),
      });
      return Math.abs(found - Number(row["lq_annual_avg_emplvl"])) <= 0.0101;
    });
    console.info(`BLS location quotients: ${compared.length} compared, ${near.length} within 0.01`);
    expect(compared.length).toBeGreaterThan(1_000);
    expect(near.length / compared.length).toBeGreaterThan(0.96);
  });
});
