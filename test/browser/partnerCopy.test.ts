import type { StakeholderKey } from "../../src/sheets/stakeholders/StakeholderRow";
import { stakeholderColumns } from "../../src/sheets/stakeholders/stakeholderColumns";
import { fortyOrganisations } from "../sheets/stakeholders/fortyOrganisations";
import { allText, compareNumbers, faultsOf, makePartnerCopy, partsWith } from "./copiesInPane";
import { PreviewInBrowser } from "./previewInBrowser";

// On a busy machine another process may hold the processor for longer than the page may take.
jest.retryTimes(2);

let preview: PreviewInBrowser;
beforeEach(async () => {
  preview = await PreviewInBrowser.open();
  preview.page.setDefaultTimeout(120_000);
});
afterEach(() => preview.close());

/** Whatever tells of the add-in. */
const TRACES = /LMI\.[A-Z]|_xldudf|webextension|taskpane/i;

/** Formulas by their sheets' names and addresses, as a person would type them. */
type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Types into the workbook through Excel's own door, which is quicker than the keyboard. */
async function type(cells: Typed, names: Readonly<Record<string, string>> = {}): Promise<void> {
  const frame = preview.page.frames().find((each) => each.parentFrame() !== null)!;
  await frame.evaluate(
    ([cells, names]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const standing = worksheets.load("items/name");
        await context.sync();
        for (const [name, formula] of Object.entries(names)) context.workbook.names.add(name, formula);
        for (const [sheet, contents] of Object.entries(cells)) {
          const isThere = standing.items.some(({ name }) => name === sheet);
          const worksheet = isThere ? worksheets.getItem(sheet) : worksheets.add(sheet);
          for (const [address, content] of Object.entries(contents)) worksheet.getRange(address).formulas = [[content]];
        }
        await context.sync();
      }),
    [cells, names] as const,
  );
  await preview.settled();
}

async function checkBeforeSharing(): Promise<void> {
  await preview.page.locator("#ribbon").getByText("Check Before Sharing").click();
  await preview.pane.getByText(/looked through\. Nothing was changed/).waitFor();
}

const DAYS: readonly StakeholderKey[] = ["lastContact", "nextDate"];
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** The forty organisations as they lie on the clipboard after somebody copied them in Excel. */
function pastedList(): string {
  const columns = stakeholderColumns.filter(({ input }) => input);
  const headers = columns.map(({ header }) => header.replace(" (confidential)", ""));
  const rows = fortyOrganisations.map(({ entries }) =>
    columns.map(({ key }) => {
      const entry = entries[key as StakeholderKey] ?? "";
      return DAYS.includes(key as StakeholderKey) && typeof entry === "number" ? dayOf(entry) : String(entry);
    }),
  );
  return [headers, ...rows].map((cells) => cells.join("\t")).join("\n");
}

/** What was said in confidence, unless the same is said in the open, as an expert's name is that of her organisation. */
function secrets(): string[] {
  const isSecret = new Set(stakeholderColumns.filter(({ confidential }) => confidential).map(({ key }) => key));
  const entries = fortyOrganisations.flatMap((row) => Object.entries(row.entries));
  const texts = (secret: boolean) =>
    entries.filter(([key]) => isSecret.has(key) === secret).map(([, entry]) => String(entry));
  const open = texts(false).join("\n");
  return [...new Set(texts(true))].filter((text) => text.length > 12 && !open.includes(text));
}

/** From the ranking to a scan of the first target. */
async function scanFortyOrganisations(): Promise<void> {
  await preview.press(/^Try with sample data/);
  await preview.seesHeading("This is what will be built");
  await preview.press("Build");
  await preview.seesHeading("Your ranking is in the workbook");
  await type({ "Industry Ranking": { F10: "Target", F12: "Watch" } });
  await preview.page.locator("#ribbon").getByText("Stakeholder Scan").click();
  await preview.seesHeading("Which industry is the partnership for?");
  await preview.press(/^Next/);
  await preview.seesHeading("Who matters?");
  await preview.press(/^Next/);
  await preview.seesHeading("Which groups belong at the table?");
  await preview.press(/^Next/);
  await preview.pane.getByLabel("Paste your list").fill(pastedList());
  await preview.press("Use this list");
  await preview.pane.getByText("Pasted list: 40 rows").waitFor();
  await preview.press(/^Next/);
  await preview.seesHeading("This is what will be built");
  await preview.press("Build");
  await preview.seesHeading("Your scan is in the workbook");
}

test("a ranking with a scan of forty organisations goes to partners without what was said in confidence", async () => {
  await scanFortyOrganisations();
  const before = await preview.values();
  const original = await preview.download();
  await checkBeforeSharing();
  await preview.pane.getByText("6 confidential columns and sheets").waitFor();
  await preview.picture("share-1-found");
  const { name, file } = await makePartnerCopy(preview);
  await preview.picture("share-2-copy");
  expect(name).toBe("Book1 - partner copy.xlsx");
  expect(faultsOf(file)).toBe("");
  expect(partsWith(file, TRACES)).toEqual([]);
  const [here, there] = [allText(new Uint8Array(original)), allText(file)];
  const confidential = secrets();
  expect(confidential.length).toBeGreaterThan(60);
  expect(confidential.filter((text) => !here.includes(text))).toEqual([]);
  expect(confidential.filter((text) => there.includes(text))).toEqual([]);
  const { numbers, differences } = await compareNumbers(before, file);
  expect(differences.slice(0, 8)).toEqual([]);
  expect(numbers).toBeGreaterThan(3000);
  expect(await preview.values().then((after) => after("Stakeholders", 30, 2))).toBe(before("Stakeholders", 30, 2));
  expect(preview.complaints).toEqual([]);
});

const figures: Typed = {
  Sheet1: {
    ...{ A1: "Industry", B1: "Region", C1: "Nation", B2: 950, B3: 400, B4: 720, B5: 310, B6: 1500, B7: 60, B8: 80 },
    ...{ C2: 41_000, C3: 52_000, C4: 38_000, C5: 61_500, C6: 90_000, C7: 1200, C8: 88_000 },
    ...{ B9: "=SUM(B2:B8)", C9: "=SUM(C2:C8)" },
  },
};

/** The add-in's functions as persons use them, beside the sheet of examples, which has each of them once. */
const uses: Typed = {
  Sheet1: {
    D2: '=IF(LMI.LOCATION_QUOTIENT(B2,B9,C2,C9)>1.2,"x","")',
    D3: "=LMI.GROWTH_RATE(LMI.LOCATION_QUOTIENT(B2,B9,C2,C9),LMI.LOCATION_QUOTIENT(B3,B9,C3,C9))",
    D4: "=100 * LMI.LOCATION_QUOTIENT( B4 ,\n   $B$9,\n   C4 , $C$9 )",
    D5: "=SUM(B2:B8)/LMI.LOCATION_QUOTIENT(B5,B9,C5,C9)-MAX(LMI.GROWTH_RATE(B5,B6),0)",
    D6: "=LMI.GINI(B2:B8)",
    F2: "=LMI.LOCATION_QUOTIENT(B2:B8,B9,C2:C8,C9)",
    G2: "=F2*2",
  },
  "Other sheet": {
    A1: "=SUM(LMI.LOCATION_QUOTIENT(Sheet1!B2:B8,Sheet1!B9,Sheet1!C2:C8,Sheet1!C9))",
    A2: "=LMI.GROWTH_RATE(Sheet1!B2,Sheet1!B3)",
    A3: "=Concentration*2",
    A4: "=IFERROR(LMI.GROWTH_RATE(Sheet1!B40,Sheet1!B41),-1)",
  },
};

test("a person's workbook that only uses the functions holds the same numbers without them", async () => {
  await preview.press("Help");
  await preview.press("Add a sheet of examples");
  await preview.pane.getByText("The sheet Examples was added.").waitFor();
  await type(figures);
  await type(uses, { Concentration: "=LMI.LOCATION_QUOTIENT(Sheet1!$B$2,Sheet1!$B$9,Sheet1!$C$2,Sheet1!$C$9)" });
  const before = await preview.values();
  expect(before("Sheet1", 2, 4)).toBe("x");
  expect(before("Other sheet", 3, 1)).toBeCloseTo(2 * (before("Sheet1", 2, 6) as number), 9);
  await checkBeforeSharing();
  await preview.pane.getByText(/^\d+ formulas use this add-in/).waitFor();
  const { file } = await makePartnerCopy(preview);
  await preview.picture("share-3-functions");
  expect(faultsOf(file)).toBe("");
  expect(partsWith(file, /_xldudf|webextension|<(f|formula|definedName|c:f)\b[^>]*>[^<]*LMI\./i)).toEqual([]);
  const { numbers, differences } = await compareNumbers(before, file);
  expect(differences).toEqual([]);
  expect(numbers).toBeGreaterThan(400);
  expect(preview.complaints).toEqual([]);
});
