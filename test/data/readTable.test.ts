import { emptyReading } from "../../src/data/reading";
import { readTable } from "../../src/data/readTable";
import { guessedMapping } from "../../src/data/tableMapping";

const headers = ["FIPS", "County", "NAICS", "Industry", "Year", "Ownership", "Jobs", "Total wages", "Establishments"];
const row = (changes: Partial<Record<(typeof headers)[number], string | number | null>> = {}) => {
  const plain = {
    FIPS: 39049,
    County: "Franklin",
    NAICS: 336,
    Industry: "Vehicles",
    Year: 2023,
    Ownership: "Private",
    Jobs: "1,250",
  };
  const all = { ...plain, "Total wages": 9e7, Establishments: 12, ...changes } as Record<
    string,
    string | number | null
  >;
  return headers.map((header) => all[header] ?? null);
};
const read = (rows: ReturnType<typeof row>[], mapping = guessedMapping(headers)) => {
  const reading = emptyReading();
  return { outcome: readTable(reading, { name: "tblJobs", headers, rows }, mapping), reading };
};

test("columns are known by their headers, in any case", () => {
  expect(guessedMapping(headers)).toEqual({
    area: 0,
    areaTitle: 1,
    industry: 2,
    industryTitle: 3,
    year: 4,
    ownership: 5,
    jobs: 6,
    wages: 7,
    establishments: 8,
  });
  expect(guessedMapping(["What", "naics ", "EMPLOYMENT"])).toMatchObject({ area: null, industry: 1, jobs: 2 });
});

test("numbers stored as numbers or as text become facts, and titles are kept", () => {
  const { outcome, reading } = read([row(), row({ NAICS: "31-33", Ownership: 5 }), row({ FIPS: 1001 })]);
  expect(outcome).toMatchObject({
    file: "table tblJobs",
    areas: ["01001", "39049"],
    years: [2023],
    rows: 3,
    withheld: 0,
  });
  expect(reading.facts.find("39049", 2023, "5", "336")).toMatchObject({ jobs: 1250, wages: 9e7, estabs: 12, level: 3 });
  expect(reading.facts.find("39049", 2023, "5", "31-33")!.level).toBe(2);
  expect(reading.titles.areas.get("39049")).toBe("Franklin");
});

test.each([null, "N", "(D)", "#N/A", ""])("jobs of %p count as withheld, not as 0", (jobs) => {
  const { reading } = read([row({ Jobs: jobs })]);
  expect(reading.facts.find("39049", 2023, "5", "336")).toMatchObject({ status: "withheld", jobs: null });
});

test("without a column of ownership the row of all industries is the total too", () => {
  const { reading } = read([row({ NAICS: 10 }), row()], { ...guessedMapping(headers), ownership: null });
  expect(["0", "5"].map((own) => reading.facts.find("39049", 2023, own as "0", "10")!.jobs)).toEqual([1250, 1250]);
  expect(reading.facts.find("39049", 2023, "0", "336")).toBeUndefined();
});

test("wages may be missing where jobs are not", () => {
  const { reading } = read([row({ "Total wages": null })]);
  expect(reading.facts.find("39049", 2023, "5", "336")).toMatchObject({ jobs: 1250, wages: null });
});

test.each([
  [{ FIPS: "Franklin" }, 'tblJobs, row 2: "Franklin" is not an area code'],
  [{ NAICS: "Vehicles" }, 'tblJobs, row 2: "Vehicles" is not an industry code'],
  [{ Year: "FY" }, 'tblJobs, row 2: "FY" is not a year'],
  [{ Ownership: "mine" }, 'tblJobs, row 2: "mine" is not an ownership'],
  [{ Jobs: -5 }, "tblJobs, row 2: the jobs are -5"],
])("%j refuses the whole table and names the row", (changes, reason) => {
  const { outcome, reading } = read([row(), row(changes)]);
  expect(outcome).toEqual({ file: "table tblJobs", reason: expect.stringContaining(reason) });
  expect(reading.refused).toEqual([outcome]);
  expect([...reading.facts]).toEqual([]);
});
