import { areaYear } from "../../src/data/areaYear";
import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { readFiles } from "../../src/data/readFiles";
import { factOf } from "./factOf";
import { countyFile, describeReal } from "./realData";

const place = { area: "39049", year: 2023 };
const covered = factOf({ naics: "10", jobs: 900, estabs: 50, own: "0" });
const privateRows = [
  factOf({ naics: "10", jobs: 800, estabs: 40 }),
  factOf({ naics: "332", jobs: 500, estabs: 25 }),
  factOf({ naics: "336", jobs: 300, estabs: 15 }),
];

const statusOf = (facts: readonly Fact[], naics: string, own: "5" | "1" = "5"): string =>
  areaYear(new Facts(facts), place, [own], 3, "US000").cell(naics).status;

test("an industry without a row in a complete file is a true zero", () => {
  const cell = areaYear(new Facts([covered, ...privateRows]), place, ["5"], 3, "US000").cell("541");
  expect(cell).toMatchObject({ status: "none", jobs: 0, wages: 0, estabs: 0 });
});

test("an industry without a row in a file of some industries is untold, and one with a row is not", () => {
  const some = [covered, privateRows[0]!, privateRows[1]!];
  expect(statusOf(some, "541")).toBe("noFile");
  expect(statusOf(some, "332")).toBe("published");
});

test("an ownership without rows is a true zero only where the others account for the covered total", () => {
  const allPrivate = factOf({ naics: "10", jobs: 800, estabs: 40, own: "0" });
  expect(statusOf([allPrivate, ...privateRows], "491", "1")).toBe("none");
  expect(statusOf([covered, ...privateRows], "491", "1")).toBe("noFile");
});

test("a withheld cell carries its estimate and bounds", () => {
  const rows = [
    factOf({ naics: "31-33", jobs: 800, estabs: 40 }),
    { ...privateRows[1]!, jobs: null },
    { ...privateRows[2]!, jobs: null },
  ];
  const facts = new Facts(rows.map((row) => ({ ...row, status: row.jobs === null ? "withheld" : "published" })));
  const cell = areaYear(facts, place, ["5"], 3, "US000").cell("332");
  expect(cell).toMatchObject({ status: "withheld", jobs: null, estimate: 500, low: 0, high: 800, estabs: 25 });
});

describeReal("Franklin County 2023 kept to some ownerships", () => {
  const { facts } = readFiles([countyFile("39049", 2023)]);
  const kept = (ownerships: readonly string[]): Facts =>
    new Facts([...facts].filter(({ own }) => ownerships.includes(own)));
  const hospitals = (of: Facts) => areaYear(of, place, ["1", "2", "3", "5"], 3, "US000").cell("622").status;

  test("has no total of all ownerships, not even where the one left out has 98 of 39,274 establishments", () => {
    expect(hospitals(facts)).toBe("published");
    expect(hospitals(kept(["0", "5"]))).toBe("noFile");
    expect(hospitals(kept(["0", "2", "3", "5"]))).toBe("noFile");
  });
});
