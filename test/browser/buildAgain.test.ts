import type { InputFile } from "../../src/data/reading";
import { readFiles } from "../../src/data/readFiles";
import { sampleFiles } from "../../src/data/sample/sampleFiles";
import { rankIndustries } from "../../src/sheets/ranking/rankIndustries";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import type { Kept } from "../../src/sheets/withKept";
import { tableCell } from "../sheets/changeCell";
import { tableRows } from "../sheets/tableRows";
import { builtValues } from "../sheets/workbookValues";
import { addressOf } from "./addressOf";
import { PreviewInBrowser } from "./previewInBrowser";
import { chosen, ranking, recipeIn, workbookOf } from "./readings";

const encoder = new TextEncoder();
const bytesOf = ({ name, text }: { name: string; text: string }): InputFile => ({ name, bytes: encoder.encode(text) });

const files = sampleFiles();
const aYearLater = (text: string) => text.replaceAll("2024", "2025");
const later = files.filter(({ name }) => name.startsWith("2024")).map(({ name, text }) => ({ name, text }));

/** Next year's files: the second county has what the first one had, so that figures and ranks move. */
const nextYear = later.map(({ name, text }) => {
  const first = later.find((each) => each.name.includes("98001"))!;
  return {
    name: aYearLater(name),
    text: aYearLater(name.includes("98003") ? first.text.replaceAll("98001", "98003") : text),
  };
});

// The grid does not always take the keyboard in time on a busy machine: then once more, in a new workbook.
jest.retryTimes(2);

let preview: PreviewInBrowser;
beforeEach(async () => {
  preview = await PreviewInBrowser.open();
});
afterEach(() => preview.close());

const takeFiles = async (taken: readonly InputFile[]) => {
  await preview.pane.locator('input[type="file"]').first().setInputFiles(taken.map(chosen));
  await preview.pane.getByText(/files were read/).waitFor();
};

async function throughTheSteps() {
  for (const heading of ["Which counties are your region?", "What makes an industry a driver?", /will be built/]) {
    await preview.press(/^Next/);
    await preview.seesHeading(heading);
  }
}

test("next year's files bring new figures, and what was typed stays and counts", async () => {
  await preview.press(/^Rank industries/);
  await takeFiles(files.map(bytesOf));
  await throughTheSteps();
  await preview.press("Build");
  await preview.seesHeading("Your ranking is in the workbook");
  const firstReading = readFiles(files.map(bytesOf));
  const firstRecipe = recipeIn(await preview.values());
  const first = workbookOf(firstRecipe, firstReading);
  const [leader] = tableRows(first, "tblRank", builtValues(first)).map((row) => String(row["NAICS"]));
  const decision = tableCell(first, "tblRank", "NAICS", leader!, "Decision");
  await preview.choose("Industry Ranking", addressOf(decision), "Target");
  const typed = { "Local adjustment": "-9", "Reason and evidence": "Its plant closes" };
  for (const [header, text] of Object.entries(typed))
    await preview.type("Industry Ranking", addressOf(tableCell(first, "tblRank", "NAICS", leader!, header)), text);

  await preview.page.locator("#ribbon").getByText("Build Again with New Data").click();
  await preview.press("Add new data");
  await preview.seesHeading(/files/);
  await takeFiles(nextYear.map(bytesOf));
  await throughTheSteps();
  await preview.picture("again-4-preview");
  await preview.press("Build");
  await preview.seesHeading("Your ranking has the new figures");
  await preview.settled();
  await preview.goTo("Industry Ranking", "A1");
  await preview.picture("again-5-built");

  const reading = readFiles([...files, ...nextYear].map(bytesOf));
  const values = await preview.values();
  const recipe = recipeIn(values);
  expect([recipe.base, recipe.end]).toEqual([2021, 2025]);
  const ranks = rankIndustries(firstRecipe, arrangeFacts(firstRecipe, firstReading)).industries;
  const kept: Kept = {
    industries: new Map(
      ranks.map(({ cells: { naics, title }, ranked, rank }) => [
        naics,
        {
          title,
          rank: ranked ? rank : null,
          entries: naics === leader ? { decision: "Target", adjustment: -9, reason: "Its plant closes" } : {},
          own: [],
        },
      ]),
    ),
    areas: new Map(),
    ownColumns: [],
  };
  const expected = workbookOf(recipe, reading, kept);
  expect(ranking(expected, values)).toEqual(ranking(expected, builtValues(expected)));
  expect(ranking(expected, values)).not.toEqual(ranking(first, builtValues(first)));
  const row = tableRows(expected, "tblRank", values).find((each) => each["NAICS"] === leader)!;
  expect(row).toMatchObject({ Decision: "Target", "Local adjustment": -9, "Reason and evidence": "Its plant closes" });
  expect(preview.complaints).toEqual([]);
});
