import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { dateSerial } from "../../../src/sheets/stakeholders/dateSerial";
import { stakeholderColumns } from "../../../src/sheets/stakeholders/stakeholderColumns";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import type { StakeholderRow } from "../../../src/sheets/stakeholders/StakeholderRow";
import { patience } from "../../excel/patience";
import { openCalculatedWorkbook } from "../../preview/calculator/openCalculatedWorkbook";
import { shownValues } from "../../preview/calculator/shownValues";
import { compareWorkbook } from "../compareWorkbook";
import { fortyOrganisations } from "./fortyOrganisations";
import { scanRecipe, scanWorkbooks } from "./scanWorkbooks";

const workbook = scanWorkbooks["forty organisations"]!;
const { host, calculator } = openCalculatedWorkbook();

const differences = (wanted: typeof workbook) => {
  const found = compareWorkbook(wanted, shownValues(host.workbook)).differences;
  return { wrong: found.length, first: found.slice(0, 8) };
};

const none = { wrong: 0, first: [] };

beforeAll(async () => {
  await buildWorkbook(workbook, patience());
  await calculator.settle();
});

test("every formula of the scan gives what the scan was built with", () => {
  expect(differences(workbook)).toEqual(none);
});

/** University has nobody yet; the row is the most pressing of all and long overdue, in a new area. */
const added: StakeholderRow = {
  id: "S041",
  entries: {
    ...{ organisation: "Scioto State University", category: "University", influence: 5, interest: 5 },
    ...{
      currentStage: "Unaware",
      desiredStage: "Leading",
      nextDate: dateSerial("2025-03-01"),
      workforceArea: "Area 9",
    },
  },
};

test("a row added under the last one fills itself, and every list and dot follows", async () => {
  await Excel.run(async (context) => {
    const value = ({ key, formula }: (typeof stakeholderColumns)[number]) =>
      formula ? null : key === "id" ? added.id : (added.entries[key as keyof typeof added.entries] ?? "");
    context.workbook.tables.getItem("tblStake").rows.add(undefined, [stakeholderColumns.map(value) as string[]]);
    await context.sync();
  });
  await calculator.settle();
  expect(differences(stakeholderWorkbook(scanRecipe, [...fortyOrganisations, added]))).toEqual(none);
});
