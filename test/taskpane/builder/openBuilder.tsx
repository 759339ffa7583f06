import { act, fireEvent, render, screen } from "@testing-library/react";
import type { Host } from "../../../src/preview/host/createHost";
import { App } from "../../../src/taskpane/App";
import { Engine } from "../../../src/taskpane/engine/Engine";
import { openWorkbook } from "../../excel/openWorkbook";

const table = [
  ["Region", "Nation", "Total"],
  [9_000, 7_500_000, 100_000],
  [1_250, "ND", ""],
  [600, 2_000_000, ""],
];

export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
export const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
export const see = (text: string | RegExp) => screen.findByText(text);
export const type = (label: string, value: string) => {
  const field = screen.getByRole("textbox", { name: new RegExp(`^${label}`) });
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

/** The builder over a workbook with a small table in A1:C4, E2 selected. */
export async function openBuilder(): Promise<Host> {
  const host = openWorkbook();
  const [sheet] = host.workbook.sheets;
  sheet!.write(table.flatMap((cells, row) => cells.map((value, column) => ({ row, column, content: { value } }))));
  await select(host, 1, 4);
  Object.assign(Office, { onReady: () => Promise.resolve({ host: Office.HostType.Excel }) });
  render(<App engine={new Engine()} />);
  await press(/^Write a formula/);
  await heading("Which figure do you need?");
  return host;
}

export const select = (host: Host, row: number, column: number, rows = 1, sheet = host.workbook.sheets[0]!) =>
  act(async () => host.workbook.as("person", () => host.workbook.select(sheet, { row, column, rows, columns: 1 })));

export async function choose(search: string, name: RegExp): Promise<void> {
  fireEvent.change(screen.getByLabelText("Search"), { target: { value: search } });
  await press(name);
}

/** Takes the three rows of a column for an argument. */
async function use(host: Host, argument: string, column: number, rows = 3): Promise<void> {
  await select(host, 1, column, rows);
  await press(`Use selection for ${argument}`);
}

/** The form of LOCATION_QUOTIENT, filled in from the table. */
export async function filled(): Promise<Host> {
  const host = await openBuilder();
  await choose("location quotient", /^Location quotient\s?LOCATION_QUOTIENT/);
  await heading("Location quotient");
  await use(host, "Region industry", 0);
  await screen.findByDisplayValue("Sheet1!A2:A4");
  await use(host, "Reference industry", 1);
  await screen.findByDisplayValue("Sheet1!B2:B4");
  type("Region total", "100,000");
  type("Reference total", "150000000");
  await see("1.80");
  return host;
}

export const formulaIn = (host: Host, row: number, column: number) =>
  host.workbook.sheets[0]!.cells.get(row, column)?.formula;
