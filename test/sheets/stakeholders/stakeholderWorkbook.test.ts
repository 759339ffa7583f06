import { answersWords, doesWords } from "../../../src/sheets/stakeholders/roles/roleChecks";
import type { Scalar, Workbook } from "../../../src/sheets/sheet";
import { dateSerial } from "../../../src/sheets/stakeholders/dateSerial";
import { stakeholderColumns } from "../../../src/sheets/stakeholders/stakeholderColumns";
import type { StakeholderRow } from "../../../src/sheets/stakeholders/StakeholderRow";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { recalculateAll } from "../../libreoffice/recalculate";
import { changeCell, namedCell, tableCell } from "../changeCell";
import { compareWorkbook } from "../compareWorkbook";
import { tableRows } from "../tableRows";
import { recalculatedValues, type WorkbookValues } from "../workbookValues";
import { fortyOrganisations } from "./fortyOrganisations";
import { scanRecipe, scanWorkbooks } from "./scanWorkbooks";

const forty = scanWorkbooks["forty organisations"]!;

/** What an analyst types into a scan that stands: every list, count and dot has to follow. */
const edits: Readonly<Record<string, StakeholderRow["entries"]>> = {
  S004: {
    influence: 5,
    interest: 5,
    currentStage: "Unaware",
    desiredStage: "Leading",
    nextDate: dateSerial("2026-01-05"),
  },
  S019: { category: "University", workforceArea: "Area 7" },
  S022: { organisation: "Region Onward", nextDate: dateSerial("2099-01-01") },
  S029: { organisation: "Four Rivers College" },
  S030: { organisation: null },
  S033: { category: "CEO or industry leader", influence: null },
};

const headerOf = (key: string) => stakeholderColumns.find((column) => column.key === key)!.header;

const edited = Object.entries(edits).reduce(
  (workbook, [id, entries]) =>
    Object.entries(entries).reduce(
      (each, [key, value]) => changeCell(each, tableCell(each, "tblStake", "ID", id, headerOf(key)), value as Scalar),
      workbook,
    ),
  forty,
);

const editedRows = fortyOrganisations.map(({ id, entries }) => ({ id, entries: { ...entries, ...edits[id] } }));

/** Letters of three activities: as it should be; too many; nobody who answers or does it. */
const letters = [
  ["A", "R", "R", "R", "C", "I"],
  ["A", "A", "R", "R", "R", "R"],
  ["C", "I"],
];

const withLetters = letters.reduce(
  (workbook, row, at) =>
    row.reduce(
      (each, letter, partner) =>
        changeCell(each, { sheet: "Roles", row: namesRow(each) + 3 + at, column: 2 + partner }, letter),
      workbook,
    ),
  changeCell(
    changeCell(forty, { sheet: "Roles", row: 4, column: 3 }, "Gone Away Inc."),
    namedCell(forty, "HighFrom"),
    5,
  ),
);

function namesRow({ sheets }: Workbook): number {
  return sheets.find(({ name }) => name === "Roles")!.tables[0]!.row - 2;
}

/** Cells of days are read as days, midnight by Greenwich. */
const asSerials =
  (values: WorkbookValues): WorkbookValues =>
  (...at) => {
    const value: unknown = values(...at);
    return value instanceof Date ? dateSerial(value.toISOString().slice(0, 10)) : (value as ReturnType<WorkbookValues>);
  };

describe("LibreOffice calculates", () => {
  const files = { ...scanWorkbooks, edited, withLetters };
  const found = new Map<string, WorkbookValues>();

  beforeAll(async () => {
    const calculated = await recalculateAll(Object.values(files).map((workbook) => writeWorkbook(workbook)));
    Object.keys(files).forEach((name, index) => found.set(name, asSerials(recalculatedValues(calculated[index]!))));
  });

  test.each(Object.keys(scanWorkbooks))("in every cell the value that the scan was built with: %s", (name) => {
    const { formulas, differences } = compareWorkbook(scanWorkbooks[name]!, found.get(name)!);
    expect({ wrong: differences.length, first: differences.slice(0, 8) }).toEqual({ wrong: 0, first: [] });
    expect(formulas).toBeGreaterThan(1400);
  });

  test("after rows were changed, what a scan of these rows holds", () => {
    const wanted = stakeholderWorkbook(scanRecipe, editedRows);
    const { differences } = compareWorkbook(wanted, found.get("edited")!);
    expect({ wrong: differences.length, first: differences.slice(0, 8) }).toEqual({ wrong: 0, first: [] });
    expect(compareWorkbook(forty, found.get("edited")!).differences.length).toBeGreaterThan(60);
  });

  test("who answers for an activity and who does it", () => {
    const rows = tableRows(forty, "tblRoles", found.get("withLetters")!).slice(0, 4);
    const words = rows.map((row) => [row["Exactly one A"], row["At most three R"]]);
    expect(words).toEqual([...letters, []].map((each) => [answersWords(each), doesWords(each) || null]));
    expect(words).toEqual([
      ["One answers", "Good"],
      ["2 answer: leave one A", "4 do it: no more than 3 R"],
      ["Nobody answers: give one A", "Nobody does it: give an R"],
      ["Nobody yet", null],
    ]);
    expect([2, 3, 4].map((column) => found.get("withLetters")!("Roles", 5, column))).toEqual([
      null,
      "Not in the scan",
      null,
    ]);
  });

  test("from the cell that says what is high, the grid", () => {
    const rows = tableRows(forty, "tblStake", found.get("withLetters")!);
    const grids = ["S001", "S002", "S005", "S028"].map((id) => rows.find((row) => row["ID"] === id)!["Grid"]);
    expect(grids).toEqual(["Manage closely", "Keep satisfied", "Monitor", "Monitor"]);
  });
});
