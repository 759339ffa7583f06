import { strFromU8, unzipSync } from "fflate";
import type { Reading } from "../../src/data/reading";
import { readFiles } from "../../src/data/readFiles";
import { sampleFiles } from "../../src/data/sample/sampleFiles";
import { addressOf } from "./addressOf";
import { compareWorkbook } from "../sheets/compareWorkbook";
import { namedCell, tableCell } from "../sheets/changeCell";
import { builtValues } from "../sheets/workbookValues";
import { columbusCounties, countyFile, describeReal, nationFile } from "../data/realData";
import { PreviewInBrowser } from "./previewInBrowser";
import { chosen, ranking, recipeIn, workbookOf } from "./readings";

const encoder = new TextEncoder();

/** The parts of a file as text, without the one that says when it was made. */
const partsOf = (file: Buffer) =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(file)))
      .filter(([name]) => name !== "docProps/core.xml")
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** Everything that the pane's answers lead to, against the measures. */
async function follows(preview: PreviewInBrowser, reading: Reading, name: string) {
  const values = await preview.values();
  const recipe = recipeIn(values);
  const built = workbookOf(recipe, reading);
  const { formulas, differences } = compareWorkbook(built, values);
  // What the files and checks were called is the pane's to say.
  const figuresDiffer = differences.filter((line) => !line.startsWith("Sources & Method"));
  expect(figuresDiffer.slice(0, 8)).toEqual([]);
  expect(formulas).toBeGreaterThan(2000);

  const include = tableCell(built, "tblRegion", "FIPS", recipe.areas[0]!.fips, "Include?");
  await preview.choose("Region", addressOf(include), "No");
  const areas = recipe.areas.map((area, index) => ({ ...area, included: index > 0 }));
  const without = workbookOf({ ...recipe, areas }, reading);
  expect(ranking(built, await preview.values())).toEqual(ranking(without, builtValues(without)));
  await preview.goTo("Industry Ranking", "A1");
  await preview.picture(`${name}-county-off`);

  await preview.type("Industry Ranking", addressOf(namedCell(built, "Weights")), "60");
  const heavier = workbookOf({ ...recipe, areas, weights: { ...recipe.weights, concentration: 60 } }, reading);
  const after = ranking(built, await preview.values());
  expect(after).toEqual(ranking(heavier, builtValues(heavier)));
  expect(after).not.toEqual(ranking(without, builtValues(without)));
}

async function removes(preview: PreviewInBrowser) {
  await preview.page.locator("#ribbon").getByText("Remove This Build").click();
  await preview.seesHeading("Remove this build");
  await preview.picture("remove");
  await preview.press(/^Remove/);
  await preview.pane.getByText("Everything else in the workbook is as it was").waitFor();
}

function leftThisMachine({ asked, address }: PreviewInBrowser): string[] {
  const inside = [new URL(address).host, ""];
  return asked.filter((each) => !inside.includes(new URL(each).host));
}

// The grid does not always take the keyboard in time on a busy machine: then once more, in a new workbook.
jest.retryTimes(2);

describe("with the sample", () => {
  let preview: PreviewInBrowser;
  beforeEach(async () => {
    preview = await PreviewInBrowser.open();
  });
  afterEach(() => preview.close());

  test("two presses lead to the ranking, which follows what the person changes and goes without a trace", async () => {
    await preview.press(/^Try with sample data/);
    await preview.seesHeading("This is what will be built");
    await preview.type("Sheet1", "B2", "Mine");
    const before = await preview.download();
    await preview.press("Build");
    await preview.seesHeading("Your ranking is in the workbook");
    await preview.picture("sample-built");
    await preview.settled();
    for (const sheet of (await preview.sheetNames()).slice(1)) {
      await preview.goTo(sheet, "A1");
      await preview.picture(`sample-sheet-${sheet}`);
    }
    const files = sampleFiles().map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
    await follows(preview, readFiles(files), "sample");
    await removes(preview);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
    expect(partsOf(await preview.download())).toEqual(partsOf(before));
    expect(preview.complaints).toEqual([]);
    expect(preview.asked.length).toBeGreaterThan(10);
    expect(leftThisMachine(preview)).toEqual([]);
  });
});

describeReal("with the ten counties of Columbus", () => {
  let preview: PreviewInBrowser;
  beforeEach(async () => {
    preview = await PreviewInBrowser.open();
  });
  afterEach(() => preview.close());

  test("files in, five steps, and the workbook holds what the measures say", async () => {
    const years = [2020, 2023];
    const files = years.flatMap((year) => [
      nationFile(year),
      ...columbusCounties.map((area) => countyFile(area, year)),
    ]);
    await preview.press(/^Rank industries/);
    await preview.seesHeading("Start with your QCEW files");
    await preview.picture("real-1-data-empty");
    await preview.pane.locator('input[type="file"]').first().setInputFiles(files.map(chosen));
    await preview.pane.getByText("22 files were read").waitFor();
    await preview.picture("real-1-data");
    await preview.press(/^Next/);
    await preview.seesHeading("Which counties are your region?");
    await preview.picture("real-2-region");
    await preview.press(/^Next/);
    await preview.seesHeading("What makes an industry a driver?");
    await preview.picture("real-3-criteria");
    await preview.press(/^Next/);
    await preview.seesHeading("This is what will be built");
    await preview.picture("real-4-preview");
    await preview.press("Build");
    await preview.seesHeading("Your ranking is in the workbook");
    await preview.picture("real-5-built");
    await follows(preview, readFiles(files), "real");
    await removes(preview);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
    expect(preview.complaints).toEqual([]);
  });
});
