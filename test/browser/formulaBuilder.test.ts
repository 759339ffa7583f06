import { readFileSync } from "node:fs";
import { customFunction } from "../../src/functions/customFunction";
import { shiftShare } from "../../src/measures/shiftShare";
import { PreviewInBrowser } from "./previewInBrowser";

// The grid does not always take the keyboard in time on a busy machine: then once more, in a new workbook.
jest.retryTimes(2);

const table = [
  ["Industry", "Region 2018", "Region 2023", "Nation 2018", "Nation 2023"],
  ["Food manufacturing", 1200, 1350, 61_000, 64_500],
  ["Machinery", 800, "ND", 42_000, 40_100],
  ["Warehousing", 450, 900, 38_000, 57_000],
  ["Hospitals", 2100, 2080, 152_000, 158_000],
];

let preview: PreviewInBrowser;
beforeEach(async () => {
  preview = await PreviewInBrowser.open();
  await write(table.flatMap((cells, row) => cells.map((value, column) => ({ row, column, content: { value } }))));
});
afterEach(() => preview.close());

interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: string | number };
}

/** What a person has in the workbook before. */
async function write(cells: readonly Written[]): Promise<void> {
  await preview.page.evaluate((entries) => {
    const { host } = (window as unknown as { preview: { host: { workbook: Model } } }).preview;
    host.workbook.sheets[0]!.write(entries);
  }, cells);
}

interface Model {
  readonly sheets: readonly { write(entries: readonly unknown[]): void }[];
  readonly selection: { readonly area: { readonly rows: number; readonly row: number; readonly column: number } };
}

/** Selects cells through the name box, as a person does. */
async function select(address: string, [row, column, rows]: readonly [number, number, number]): Promise<void> {
  const nameBox = preview.page.locator("#grid input").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await preview.page.waitForFunction(
    (wanted) => {
      const { host } = (window as unknown as { preview: { host: { workbook: Model } } }).preview;
      const { area } = host.workbook.selection;
      return area.row === wanted.row && area.column === wanted.column && area.rows === wanted.rows;
    },
    { row, column, rows },
  );
}

async function use(argument: string, column: number): Promise<void> {
  const letter = "ABCDE"[column]!;
  await select(`${letter}2:${letter}5`, [1, column, 4]);
  await preview.press(`Use selection for ${argument}`);
  await preview.pane.locator(`input[value="Sheet1!${letter}2:${letter}5"]`).waitFor();
}

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
  }>;
}

/** What axe-core finds in the pane as it stands. */
async function findings(): Promise<string[]> {
  const frame = preview.page.frames().find((each) => each.parentFrame() !== null)!;
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

const see = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();

test("ranges are taken from the grid, the result is shown before it is written, and nothing is covered unasked", async () => {
  await preview.press(/^Write a formula/);
  await preview.seesHeading("Which figure do you need?");
  await preview.picture("formula-1-list");
  await preview.pane.getByLabel("Search").fill("shift");
  await preview.press(/^Shift-share/);
  await preview.seesHeading("Shift-share");
  await preview.picture("formula-2-empty");
  const names = ["Region, start", "Region, end", "Reference, start", "Reference, end"];
  for (const [at, name] of names.entries()) await use(name, at + 1);
  await see("4 rows x 4 columns");
  await see("Select the cell where the formula should go.");

  await write([{ row: 3, column: 8, content: { value: "Mine" } }]);
  await select("G2", [1, 6, 1]);
  await see("Goes into G2:J5 on Sheet1");
  await preview.picture("formula-3-filled");
  expect(await findings()).toEqual([]);
  await preview.press("Insert");
  await see(/The result needs G2:J5, where I4 is not empty/);
  await preview.picture("formula-4-warning");
  expect(await findings()).toEqual([]);
  expect((await preview.values())("Sheet1", 2, 7)).toBeNull();

  await select("G8", [7, 6, 1]);
  await see("Goes into G8:J11 on Sheet1");
  await preview.press("Insert");
  await see("The formula is in Sheet1!G8 and fills G8:J11.");
  await preview.press("Go to G8:J11");
  const values = await preview.values();
  const args = [1, 2, 3, 4].map((column) => table.slice(1).map((row) => [row[column]]));
  const shown = customFunction(shiftShare)(...args).map((row) =>
    row.map((cell) => (typeof cell === "object" ? "#N/A" : cell)),
  );
  expect(shown[1]).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
  shown.forEach((row, down) =>
    row.forEach((cell, right) => {
      const found = values("Sheet1", 8 + down, 7 + right);
      if (typeof cell === "number") expect(found).toBeCloseTo(cell, 6);
      else expect(found).toBe(cell);
    }),
  );
  expect(values("Sheet1", 4, 9)).toBe("Mine");
  await preview.picture("formula-5-inserted");
  expect(await findings()).toEqual([]);
  expect(preview.complaints).toEqual([]);
});
