import { dateSerial } from "../../../src/sheets/stakeholders/dateSerial";
import { scanCategories } from "../../../src/sheets/stakeholders/scanCategories";
import { scanLines } from "../../../src/sheets/stakeholders/scanLines";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { cellsOf, shownValue } from "../cellsOf";
import { fortyOrganisations, fortyRecipe } from "./fortyOrganisations";

const lines = scanLines(fortyOrganisations, scanCategories(fortyRecipe, fortyOrganisations), fortyRecipe.madeOn);

const line = (id: string) => lines.find((each) => each.id === id)!;

test("a day is the number by which sheets keep it", () => {
  expect([dateSerial("1900-03-01"), dateSerial("2026-11-21")]).toEqual([61, 46_347]);
});

test("the gap counts stages, priority is influence times gap, and a row without both stages has neither", () => {
  expect([line("S037").gap, line("S037").priority]).toEqual([3, 15]);
  expect([line("S006").gap, line("S006").priority]).toEqual([NaN, NaN]);
  expect([line("S014").gap, line("S014").priorityOrder]).toEqual([0, NaN]);
});

test("the fields of the grid", () => {
  const grids = ["S001", "S003", "S005", "S004", "S006"].map((id) => line(id).grid);
  expect(grids).toEqual(["Manage closely", "Keep satisfied", "Keep informed", "Monitor", ""]);
});

test("what is overdue on the day, and not on the day itself", () => {
  expect([line("S002").overdue, line("S001").overdue]).toEqual(["Overdue", ""]);
  const due = { id: "S001", entries: { organisation: "A", nextDate: dateSerial("2026-11-21") } };
  expect(scanLines([due], [], "2026-11-21")[0]!.overdue).toBe("");
  expect(scanLines([due], [], "2026-11-22")[0]!.overdue).toBe("Overdue");
});

test("the same organisation in another row, whatever its case and spaces", () => {
  expect([line("S027").duplicate, line("S029").duplicate, line("S028").duplicate]).toEqual([
    "Also in row 37",
    "Also in row 35",
    "",
  ]);
  const named = (...names: string[]) =>
    scanLines(
      names.map((organisation, index) => ({ id: `S${index}`, entries: { organisation } })),
      [],
      "2026-11-21",
    ).map(({ duplicate }) => duplicate);
  expect(named("A  b", " a B ", "a b", "", "")).toEqual([
    "In 2 other rows",
    "In 2 other rows",
    "In 2 other rows",
    "",
    "",
  ]);
});

test("a thousand rows take no time", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({ ...fortyOrganisations[index % 40]!, id: `S${index}` }));
  const start = Date.now();
  expect(stakeholderWorkbook(fortyRecipe, rows).sheets[0]!.tables[0]!.rows).toBe(1000);
  expect(Date.now() - start).toBeLessThan(10_000);
});

test("a category that a list brings along is listed, once, after the toolkit's", () => {
  const rows = ["Friends of the river", "friends of the River", "labor union", " "].map((category, index) => ({
    id: `S${index}`,
    entries: { category },
  }));
  const listed = scanCategories({ ...fortyRecipe, categories: ["University", "Harbor office"] }, rows);
  expect(listed.filter(({ lookedFor }) => lookedFor).map(({ name }) => name)).toEqual([
    "University",
    "Harbor office",
    "Friends of the river",
  ]);
  expect(listed).toHaveLength(18);
});

/** What stands in the column of the summary above the table. */
const summary = (rows: typeof fortyOrganisations) =>
  cellsOf(stakeholderWorkbook(fortyRecipe, rows).sheets[0]!)
    .filter(({ row, column }) => row >= 3 && row <= 6 && column === 4)
    .map(({ cell }) => shownValue(cell));

test("the scan in four lines", () => {
  expect(summary(fortyOrganisations)).toEqual([
    "40 organisations.",
    "Employers 9, public partners 18. Public partners outnumber employers.",
    "Categories with nobody yet: 1. See Stakeholder Map.",
    "Overdue: 12.",
  ]);
  expect(summary(fortyOrganisations.slice(0, 1))).toEqual([
    "1 organisation.",
    "Employers 1, public partners 0. Employers lead.",
    "Categories with nobody yet: 14. See Stakeholder Map.",
    "Nothing is overdue.",
  ]);
  expect(summary([])[1]).toBe("Employers 0, public partners 0. Nobody is named yet.");
});

test("the analyst's recipe stands in the cell of its name", () => {
  const { sheets, names } = stakeholderWorkbook(fortyRecipe, fortyOrganisations);
  const { refersTo } = names.find(({ name }) => name === "ScanRecipe")!;
  const texts = sheets.flatMap(cellsOf).map(({ cell }) => shownValue(cell));
  expect(refersTo).toMatch(/^'Stakeholder Lists'!\$A\$\d+$/);
  expect(texts).toContain(JSON.stringify(fortyRecipe));
});
