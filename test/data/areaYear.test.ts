import { areaYear } from "../../src/data/areaYear";
import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { factOf } from "./factOf";

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

test("an ownership without rows is a true zero where the area has a file", () => {
  expect(statusOf([covered, ...privateRows], "491", "1")).toBe("none");
  expect(statusOf([], "491", "1")).toBe("noFile");
});

test("a file of one industry, or of another level, tells nothing of what it leaves out", () => {
  expect(statusOf([covered, privateRows[0]!, privateRows[1]!], "541")).toBe("noFile");
  expect(statusOf([covered, privateRows[0]!], "541")).toBe("noFile");
  expect(statusOf([privateRows[1]!], "541")).toBe("noFile");
  expect(statusOf([privateRows[1]!], "332")).toBe("published");
});

test("establishments rounded in every row do not make a file incomplete", () => {
  const rounded = [privateRows[0]!, privateRows[1]!, { ...privateRows[2]!, estabs: 13 }];
  expect(statusOf([covered, ...rounded], "541")).toBe("none");
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
