/** @jest-environment jsdom */
import "../browserParts";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import type { Host } from "../../../src/preview/host/createHost";
import { App } from "../../../src/taskpane/App";
import { assessmentSheets, rankingSheets, scanSheets } from "../../../src/taskpane/addSheet/knownSheets";
import { Engine } from "../../../src/taskpane/engine/Engine";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { openWorkbook } from "../../excel/openWorkbook";
import { patience } from "../../excel/patience";
import { smallWorkbook } from "../../excel/smallRanking";
import { assessments, contexts } from "../../sheets/assessment/sampleAssessment";
import { fortyOrganisations, fortyRecipe } from "../../sheets/stakeholders/fortyOrganisations";

const scan = stakeholderWorkbook(fortyRecipe, fortyOrganisations.slice(0, 3));

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

const row = (name: string) => screen.findByRole("group", { name });

/** The view over a workbook behind real Office.js. */
async function openView(host: Host): Promise<void> {
  // Without a page around it Office.js cannot tell where it runs.
  Object.assign(Office, { onReady: () => Promise.resolve({ host: Office.HostType.Excel }) });
  render(<App engine={new Engine()} />);
  await press(/^Add one sheet/);
  await screen.findByRole("heading", { level: 1, name: "Which sheet do you need?" });
  expect(host.workbook.sheets.length).toBeGreaterThan(0);
}

const sheetNames = (host: Host) => host.workbook.sheets.map(({ name }) => name);

test("it lists the sheets that the builds make, each with a sentence", () => {
  expect(rankingSheets.map(({ name }) => name)).toEqual(smallWorkbook.sheets.map(({ name }) => name));
  expect(scanSheets.map(({ name }) => name)).toEqual(scan.sheets.map(({ name }) => name));
  const made = assessments(contexts.neither).flatMap(({ sheets }) => sheets.map(({ name }) => name));
  expect(assessmentSheets.map(({ name }) => name)).toEqual(made);
  for (const { words } of [...rankingSheets, ...scanSheets, ...assessmentSheets]) expect(words).toMatch(/^[A-Z].+\.$/);
});

test("in an empty workbook it offers the wizards, and adds a sheet that says what is missing", async () => {
  const host = openWorkbook();
  await openView(host);
  expect(await screen.findByText(/There is neither here yet/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Go to/ })).toBeNull();
  await press("Add: Review");
  await screen.findByText("The sheet Review was added. Nothing else was changed.");
  expect(sheetNames(host)).toEqual(["Sheet1", "Review"]);
  expect(await within(await row("Review")).findByRole("button", { name: "Go to Review" })).toBeTruthy();
  await press("Add another: Review");
  await screen.findByText("The sheet Review (2) was added. Nothing else was changed.");
  expect(await within(await row("Review")).findByRole("button", { name: "Go to Review (2)" })).toBeTruthy();
  await press("Rank industries");
  await screen.findByRole("heading", { level: 1, name: "Start with your QCEW files" });
});

test("it leads to what is there, says what was deleted, and adds sheets that read the ranking that is chosen", async () => {
  const host = openWorkbook();
  for (const workbook of [smallWorkbook, smallWorkbook, scan]) await buildWorkbook(workbook, patience());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lists (2)").delete();
    context.workbook.worksheets.getItem("Region").name = "Our counties";
    await context.sync();
  });
  await openView(host);
  fireEvent.click(await within(await row("Region")).findByRole("button", { name: "Go to Our counties" }));
  await within(await row("Roles")).findByRole("button", { name: "Go to Roles" });
  fireEvent.change(screen.getByLabelText("Which ranking?"), { target: { value: "1" } });
  expect(within(await row("Lists")).getByText("Was deleted from this workbook.")).toBeTruthy();
  expect(host.workbook.selection.sheet.name).toBe("Our counties");
  await press("Add: Needs Assessment");
  await screen.findByText(/^The sheet Needs Assessment was added/);
  const { formula } = host.workbook.sheetNamed("Needs Assessment")!.cells.get(1, 1)!;
  expect(formula).toContain("RegionName_2");
});

test("it says in a sentence why a sheet was not added", async () => {
  const host = openWorkbook();
  await openView(host);
  await row("Review");
  host.faults.at(host.counts.syncs + 1, "cellEditMode");
  await press("Add: Review");
  expect(await screen.findByText(/Finish typing \(press Enter\)/)).toBeTruthy();
  expect(sheetNames(host)).toEqual(["Sheet1"]);
});

test("the sheet of examples is added as in help, and can be gone to at once", async () => {
  const host = openWorkbook();
  await openView(host);
  await press("Add a sheet of examples");
  await screen.findByText("The sheet Examples was added. Nothing else was changed.");
  expect(sheetNames(host)).toEqual(["Sheet1", "Examples"]);
  expect(await screen.findByRole("button", { name: "Go to Examples" })).toBeTruthy();
});
