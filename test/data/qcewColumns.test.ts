import { missingQcewColumn, qcewColumns } from "../../src/data/qcewColumns";

const NEEDED =
  "area_fips own_code industry_code agglvl_code year disclosure_code annual_avg_estabs annual_avg_emplvl total_annual_wages";

test("columns are found by name, in any order", () => {
  const columns = qcewColumns(NEEDED.split(" ").reverse());
  expect(columns.area).toBe(8);
  expect(columns.wages).toBe(0);
  expect(columns.quotient).toBe(-1);
  expect(missingQcewColumn(columns)).toBeNull();
});

test("establishments have two names", () => {
  expect(qcewColumns(["year", "annual_avg_estabs_count"]).estabs).toBe(1);
  expect(qcewColumns(["annual_avg_estabs", "year"]).estabs).toBe(0);
});

test.each(NEEDED.split(" "))("%s is needed", (name) => {
  expect(missingQcewColumn(qcewColumns(NEEDED.split(" ").filter((other) => other !== name)))).toBe(name);
});
