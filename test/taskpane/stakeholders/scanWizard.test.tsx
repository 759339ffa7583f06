/** @jest-environment jsdom */
import "../browserParts";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { Host } from "../../../src/preview/host/createHost";
import { snapshot } from "../../../src/preview/host/snapshot";
import { dateSerial } from "../../../src/sheets/stakeholders/dateSerial";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { App } from "../../../src/taskpane/App";
import { Engine } from "../../../src/taskpane/engine/Engine";
import { openWorkbook } from "../../excel/openWorkbook";
import { scanRecipe, scanRow, scanRowsOfThree, smallScan } from "../../excel/smallScan";
import { workedOut } from "../../excel/workedOut";

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

const type = async (label: string | RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

/** The pane over a workbook behind real Office.js, at the scan's first step. */
async function openScan(host = openWorkbook()): Promise<Host> {
  Object.assign(Office, { onReady: () => Promise.resolve({ host: Office.HostType.Excel }) });
  render(<App engine={new Engine()} />);
  await press(/^Stakeholder scan/);
  await heading("Which industry is the partnership for?");
  return host;
}

async function toList(): Promise<void> {
  await type("Industry", "Hospitals");
  await type("NAICS code", "622");
  await press("Next: Who");
  await heading("Who matters?");
  await press("Next: Groups");
  await heading("Which groups belong at the table?");
  await press("Next: List");
  await heading("Do you have a list already?");
}

async function takeList(text: string): Promise<void> {
  await type("Paste your list", text);
  await press("Use this list");
  await screen.findByText(/^Pasted list:/);
}

/** Headers and rows of the scan in the workbook, as Excel gives them. */
const scanTable = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblStake").getRange().load("formulas");
    await context.sync();
    const [headers, ...rows] = range.formulas as unknown[][];
    return rows.map((row) => Object.fromEntries(headers!.map((header, at) => [String(header), row[at]])));
  });

const list = [
  "Organisation\tType\tInfluence\tContact\tDue\tWebsite",
  'Mercy Hospital\tEmployer\tHigh\tAnn Li\t3/4/2027\t"mercy.example\nroom 2"',
  "MERCY  HOSPITAL\tEmployer\t2\tann li\t\t",
  "=HYPERLINK(1)\tVendor\t4\t@bob\tsoon\t+1 614",
  "\tUnion\tLow\tJo Roe\t\t",
].join("\r\n");

describe("the scan's wizard", () => {
  it("builds a scan of the analyst's own list, in which nothing of the list is lost and text stays text", async () => {
    const host = await openScan();
    await toList();
    await takeList(list);
    await press("Next: Preview");
    await screen.findByText(/3 rows of your list. 1 duplicate is joined to the first/);
    await press("Build");
    await heading("Your scan is in the workbook");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      ...["Sheet1", "Stakeholders", "Stakeholder Map", "Roles", "Stakeholder Lists"],
    ]);
    const rows = await scanTable();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      ...{ ID: "S001", Organisation: "Mercy Hospital", Category: "CEO or industry leader", "Matters to": "Industry" },
      ...{ "Influence 1 to 5": 5, "Next date": dateSerial("2027-03-04"), "Contact name (confidential)": "Ann Li" },
      "Notes (confidential)": "Website: mercy.example\nroom 2; Influence 1 to 5: 2",
    });
    const whole = { row: 0, column: 0, rows: 100, columns: 100 };
    const texts = [...host.workbook.sheetNamed("Stakeholders")!.cells.within(whole)].filter(({ content }) =>
      ["=HYPERLINK(1)", "@bob"].includes(String(content.value)),
    );
    expect(texts.map(({ content }) => [content.value, content.formula])).toEqual([
      ["=HYPERLINK(1)", undefined],
      ["@bob", undefined],
    ]);
    expect(rows[1]).toMatchObject({ Category: "Vendor", "Next date": "soon" });
    expect(rows[2]).toMatchObject({ Organisation: "", Category: "Labor union", "Influence 1 to 5": 1 });
    expect(screen.getByRole("button", { name: "Check before sharing" })).toBeTruthy();
  });

  it("keeps what is pasted while another step is open, and tells what is not as a scan has it", async () => {
    await openScan();
    await toList();
    await type("Paste your list", list);
    await press("Back");
    await press("Next: List");
    expect(await screen.findByText("Copy the cells in Excel, with their headings.")).toBeTruthy();
    await press("Use this list");
    expect(await screen.findByText("Pasted list: 4 rows, 6 columns")).toBeTruthy();
    expect(screen.getByText("Into the notes, which are confidential, under their headings: Website.")).toBeTruthy();
    expect(screen.getByText(/A row names no organisation: row 5 of the list. It is kept/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "1 organisation appears more than once" })).toBeTruthy();
    expect(screen.getByText("Mercy Hospital (Ann Li): rows 2, 3")).toBeTruthy();
    fireEvent.click(screen.getByText("5 values are now in the scan's own words"));
    expect(await screen.findByText("Influence 1 to 5: “High” becomes 5")).toBeTruthy();
    fireEvent.click(screen.getByText("2 values stay as they came"));
    expect(await screen.findByText("Next date: “soon”")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Rows of the same organisation and contact"), { target: { value: "1" } });
    fireEvent.click(screen.getByText("What each column is"));
    const website = await screen.findByLabelText("Website");
    fireEvent.change(website, {
      target: { value: String([...website.children].findIndex((option) => option.textContent === "Mission")) },
    });
    expect(screen.queryByText(/Into the notes/)).toBeNull();
    await press("Next: Preview");
    expect(await screen.findByText(/4 rows of your list/)).toBeTruthy();
    const coverage = await screen.findByRole("table", { name: "Organisations of each group" });
    expect(within(coverage).getByRole("row", { name: "CEO or industry leader 2" })).toBeTruthy();
    expect(within(coverage).getByRole("row", { name: "University none yet" })).toBeTruthy();
    expect(within(coverage).getByRole("row", { name: "Vendor 1" })).toBeTruthy();
  });

  it("adds a list to the scan that stands: fills, adds, keeps, and tells what differs; the second time nothing", async () => {
    const host = openWorkbook();
    await smallScan(host);
    const more = "Organisation\tContact\tInfluence\nmercy hospital\tAnn Li\t1\nNova College\tMia Ray\t3";
    const add = async () => {
      await type("What do you want to make?", "1");
      await press("Next: List");
      await heading("Which list is to be added?");
      await takeList(more);
      await press("Next: Preview");
      await heading("This is what will change");
    };
    await openScan(host);
    await add();
    expect(await screen.findByText("S004 Nova College (Mia Ray)")).toBeTruthy();
    expect(screen.getByText("Mercy Hospital: Contact name")).toBeTruthy();
    expect(screen.getByText("Mercy Hospital, Influence 1 to 5: “5” stays, the list has “1”")).toBeTruthy();
    await press("Add to the scan");
    await heading("Your scan has the new entries");
    expect(screen.getByText("Mercy Hospital, Influence 1 to 5: “5” stays, the list has “1”")).toBeTruthy();
    expect(screen.getByText("1 row was added, 1 filled where cells were empty, 2 kept as they were.")).toBeTruthy();
    const rows = await scanTable();
    expect(rows.map((row) => [row["ID"], row["Organisation"], row["Contact name (confidential)"]])).toEqual([
      ["S001", "Mercy Hospital", "Ann Li"],
      ["S002", "Valley College", ""],
      ["S003", "Nurses United", ""],
      ["S004", "Nova College", "Mia Ray"],
    ]);
    expect(rows[0]).toMatchObject({ "Influence 1 to 5": 5, "Interest 1 to 5": 4 });
    const { sheets, ...whole } = stakeholderWorkbook(scanRecipe, [...scanRowsOfThree, scanRow("S004", {})]);
    workedOut(host, { ...whole, sheets: [sheets[0]!] });
    await press("Done");
    await press(/^Stakeholder scan/);
    await add();
    expect(await screen.findByText(/nothing would be changed/)).toBeTruthy();
  });

  it("begins without a list, from the questions and groups that are ticked, and with a group of one's own", async () => {
    const host = await openScan();
    const before = snapshot(host.workbook);
    await press("Next: Who");
    fireEvent.click(await screen.findByRole("button", { name: "Name the industry, such as Hospitals." }));
    expect(document.activeElement).toBe(screen.getByLabelText("Industry"));
    await type("Industry", "Hospitals");
    await press("Next: Who");
    fireEvent.click(await screen.findByRole("checkbox", { name: /Who matters to its workers/ }));
    await press("Next: Groups");
    expect(await screen.findByRole("heading", { name: "11 groups are looked for" })).toBeTruthy();
    await type("A group of your own", "Faith leaders");
    await press("Add");
    expect(await screen.findByRole("heading", { name: "12 groups are looked for" })).toBeTruthy();
    await press("Next: List");
    await press("Next: Preview");
    expect(await screen.findByText("12 of 12 groups have none yet: the scan asks for them.")).toBeTruthy();
    host.faults.at(host.counts.syncs + 1, "cellEditMode");
    await press("Build");
    await heading("Nothing was built");
    expect(screen.getByText(/Finish typing \(press Enter\)/)).toBeTruthy();
    expect(snapshot(host.workbook)).toEqual(before);
    await press("Build");
    await heading("Your scan is in the workbook");
    const rows = await scanTable();
    expect(rows.map((row) => row["Category"])).toContain("Faith leaders");
    expect(rows).toHaveLength(12);
  });

  it("takes a table of the workbook and a file of whatever encoding", async () => {
    const host = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["Employer", "Phone"],
        ["Acme", 6_145_550_100],
        ["Zeta", ""],
      ];
      sheet.tables.add(range, true).name = "Contacts";
      await context.sync();
    });
    await openScan(host);
    await toList();
    fireEvent.click(await screen.findByText("Or take a table of this workbook"));
    await press("Use this table");
    expect(await screen.findByText("Table Contacts: 2 rows, 2 columns")).toBeTruthy();
    await press("Use another list");
    const choose = async (name: string, bytes: readonly number[]) => {
      await screen.findByText("Or drop a CSV file here");
      const input = document.querySelector("input[type=file]")!;
      fireEvent.change(input, { target: { files: [new File([new Uint8Array(bytes)], name)] } });
    };
    await choose("partners.xlsx", [80, 75]);
    expect(await screen.findByText(/partners.xlsx is no CSV file/)).toBeTruthy();
    await choose(
      "partners.csv",
      [..."Company\nJos\u00e9's Caf\u00e9"].map((sign) => sign.charCodeAt(0)),
    );
    expect(await screen.findByText("partners.csv: 1 row, 1 column")).toBeTruthy();
    fireEvent.click(screen.getByText("What each column is"));
    expect(await screen.findByText("José's Café")).toBeTruthy();
  });
});
