/** @jest-environment jsdom */
import "./browserParts";
import { fireEvent, render, screen } from "@testing-library/react";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { review } from "../../src/sheets/assessment/review";
import { App } from "../../src/taskpane/App";
import { Engine } from "../../src/taskpane/engine/Engine";
import { openWorkbook } from "../excel/openWorkbook";
import { patience } from "../excel/patience";
import { smallScan } from "../excel/smallScan";

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

/** The pane over a workbook behind real Office.js. */
function openPane(host = openWorkbook()): Host {
  // Without a page around it Office.js cannot tell where it runs.
  Object.assign(Office, { onReady: () => Promise.resolve({ host: Office.HostType.Excel }) });
  render(<App engine={new Engine()} />);
  return host;
}

async function buildSample(): Promise<void> {
  await press(/Try with sample data/);
  await screen.findByText(/Nothing has been changed yet/);
  await press("Build");
  await heading("Your ranking is in the workbook");
}

const sheetNames = (host: Host) => host.workbook.sheets.map(({ name }) => name);

describe("the pane in a workbook", () => {
  it("builds the sample's sheets behind those that are there, and names the ranking on the first view", async () => {
    const host = openPane();
    await buildSample();
    expect(sheetNames(host)).toEqual([
      "Sheet1",
      "Start",
      "Industry Ranking",
      "Driver Map",
      "Region",
      "By County",
      "Data",
      "Sources & Method",
      "Lists",
    ]);
    await press("Driver Map");
    await press("Done");
    expect(await screen.findByRole("button", { name: "Industry ranking: Invented region" })).toBeTruthy();
    expect(host.workbook.selection.sheet.name).toBe("Driver Map");
  });

  it("leaves the workbook as it was when the build is removed, after naming what was typed", async () => {
    const host = openPane();
    const before = snapshot(host.workbook);
    await buildSample();
    host.workbook.sheetNamed("Industry Ranking")!.write([{ row: 9, column: 5, content: { value: "Target" } }]);
    await press("Remove this build");
    expect(await screen.findByText(/You typed into 1 cell/)).toBeTruthy();
    await press("Remove 8 sheets");
    await screen.findByText(/^Removed: Industry ranking/);
    expect(snapshot(host.workbook)).toEqual(before);
  });

  it("names scans and added sheets on the first view, and removes the one that is chosen", async () => {
    const host = openWorkbook();
    await buildWorkbook(review({ ranking: null, scan: null, madeOn: "2026-11-22" }), patience());
    const before = host.workbook.sheets.length;
    await smallScan(host);
    openPane(host);
    expect(await screen.findByRole("button", { name: "Stakeholder scan: Hospitals" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Review" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Why this score" })).toBeNull();
    await press("Remove this build");
    expect(await screen.findByText(/The scan lists 3 organisations. You typed into \d+ cells/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Which one?"), { target: { value: "1" } });
    await press("Remove 1 sheet");
    await screen.findByText(/^Removed: Review/);
    expect(sheetNames(host)).toHaveLength(before + 3);
  });

  it("says in a sentence why a build failed, and tries again", async () => {
    const host = openPane();
    await press(/Try with sample data/);
    await screen.findByText(/Nothing has been changed yet/);
    host.faults.at(host.counts.syncs + 1, "cellEditMode");
    await press("Build");
    await heading("Nothing was built");
    expect(screen.getByText(/Finish typing \(press Enter\), then press Build again/)).toBeTruthy();
    expect(sheetNames(host)).toEqual(["Sheet1"]);
    await press("Build");
    await heading("Your ranking is in the workbook");
  });

  it("reads a table of the workbook, with its columns mapped", async () => {
    const host = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:D5");
      range.values = [
        ["FIPS", "Code", "Year", "Jobs"],
        ["39041", "10", 2020, 900],
        ["39041", "336", 2020, 90],
        ["US000", "10", 2020, 90_000],
        ["US000", "336", 2020, "N/A"],
      ];
      sheet.tables.add(range, true).name = "Own";
      await context.sync();
    });
    openPane(host);
    await press(/Rank industries/);
    fireEvent.click(await screen.findByText("Or take a table of this workbook"));
    const industry = await screen.findByLabelText(/Industry code/);
    expect(screen.getByRole("button", { name: "Read the table" })).toHaveProperty("disabled", true);
    fireEvent.change(industry, { target: { value: "2" } });
    await press("Read the table");
    expect(await screen.findByText("1 file was read")).toBeTruthy();
    expect(screen.getByText(/1 of them withheld/)).toBeTruthy();
  });
});
