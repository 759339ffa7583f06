import type { BuildReport } from "../../src/excel/buildWorkbook";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { numbered } from "../../src/sheets/numbered";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { sampleFacts, sampleProvenance, sampleRecipe } from "../sheets/sampleRanking";
import { compareSheet } from "./compareSheet";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";

const { workbook } = rankingWorkbook(sampleRecipe, sampleFacts, sampleProvenance);

describe("the sample ranking in an open workbook", () => {
  const watch = patience();
  let host: Host;
  let report: BuildReport;

  beforeAll(async () => {
    host = openWorkbook();
    report = await buildWorkbook(workbook, watch);
  });

  test.each(workbook.sheets.map((sheet) => [sheet.name, sheet] as const))("%s is there as it is", (name, sheet) => {
    for (const [part, { wanted, found }] of Object.entries(compareSheet(sheet, host.workbook.sheetNamed(name)!)))
      expect({ [part]: found }).toEqual({ [part]: wanted });
  });

  test("names", () => {
    const found = host.workbook.names.map(({ name, formula, sheetId }) => [name, formula, sheetId]);
    const wanted = workbook.names.map(({ name, refersTo }) => [name, `=${refersTo}`, null]);
    expect(found.sort()).toEqual(wanted.sort());
    expect(host.unresolvedNames()).toEqual([]);
  });

  test("behind what was there, with Start in front", () => {
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      ...workbook.sheets.map(({ name }) => name),
    ]);
    expect(host.workbook.activeSheet.name).toBe("Start");
  });

  test("in at most 12 requests, each far below 5 MB, told one by one", () => {
    const { syncs, sheets, renamed, bytes } = report;
    expect(syncs).toBe(host.counts.syncs);
    expect(syncs).toBeLessThanOrEqual(12);
    expect(host.counts.largestRequest).toBeLessThan(1_000_000);
    expect(bytes / host.counts.requestBytes).toBeGreaterThan(0.7);
    expect(renamed).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(watch.told.map(({ done }) => done)).toEqual(watch.told.map(({ done }) => done).sort((a, b) => a - b));
    expect(watch.told[0]!.sentence).toMatch(/^Writing /);
  });
});

test("a second build gets numbers and leaves the first as it is", async () => {
  const host = openWorkbook();
  await buildWorkbook(workbook, patience());
  const names = new Set(host.workbook.names.map(({ name }) => name));
  const first = snapshot(host.workbook) as { sheets: unknown[] };
  const { renamed, sheets } = await buildWorkbook(workbook, patience());
  const both = snapshot(host.workbook) as { sheets: unknown[] };
  expect(both.sheets.slice(0, first.sheets.length)).toEqual(first.sheets);
  expect(renamed).toHaveLength(workbook.sheets.length);
  expect(sheets[1]!.name).toBe("Industry Ranking (2)");
  const second = numbered(workbook, {
    sheets: workbook.sheets.map(({ name }) => name),
    tables: ["tblRank"],
    names: [],
  }).workbook;
  for (const sheet of second.sheets)
    for (const [part, { wanted, found }] of Object.entries(compareSheet(sheet, host.workbook.sheetNamed(sheet.name)!)))
      expect({ [sheet.name]: { [part]: found } }).toEqual({ [sheet.name]: { [part]: wanted } });
  const added = host.workbook.names.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  expect(added.sort()).toEqual(workbook.names.map(({ name }) => `${name}_2`).sort());
});

test("as many requests for 20 industries as for 300", async () => {
  const syncs = [];
  for (const count of [20, 300]) {
    openWorkbook();
    const industries = Array.from({ length: count }, (_, at) => ({
      ...sampleFacts.industries[at % sampleFacts.industries.length]!,
      naics: String(100 + at),
    }));
    const { workbook: sized } = rankingWorkbook(sampleRecipe, { ...sampleFacts, industries }, sampleProvenance);
    syncs.push((await buildWorkbook(sized, patience())).syncs);
  }
  expect(syncs).toEqual([11, 11]);
});

describe("one step of undo", () => {
  /** Notes the options of every run; where `grouped` is given, a grouped run ends so. */
  function notedRuns(grouped?: () => never): object[] {
    const real = Excel.run;
    const noted: object[] = [];
    const run = (options: object, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
      noted.push(options);
      return real(options, grouped && "mergeUndoGroup" in options ? (context) => batch(context).then(grouped) : batch);
    };
    jest.spyOn(Excel, "run").mockImplementation(run as typeof Excel.run);
    return noted;
  }

  afterEach(() => jest.restoreAllMocks());

  test.each([
    ["1.12", {}],
    ["1.20", { mergeUndoGroup: true }],
  ])("with ExcelApi %s the build runs with %j", async (version, options) => {
    openWorkbook({ requirements: { ExcelApi: version } });
    const noted = notedRuns();
    await buildWorkbook(workbook, patience());
    expect(noted).toEqual([options]);
  });

  test("where Excel cannot take a call back the build is made all the same, in several steps", async () => {
    const host = openWorkbook({ requirements: { ExcelApi: "1.20" } });
    const noted = notedRuns(() => {
      throw Object.assign(new Error("No."), { code: "UndoNotSupported" });
    });
    await buildWorkbook(workbook, patience());
    expect(noted).toEqual([{ mergeUndoGroup: true }, { delayForCellEdit: true }, {}]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      ...workbook.sheets.map(({ name }) => name),
    ]);
  });
});

test("leaves no reference to the add-in", async () => {
  const host = openWorkbook();
  await buildWorkbook(workbook, patience());
  expect(host.workbook.customProperties.size).toBe(0);
  expect(host.workbook.sheets.every(({ properties }) => properties.size === 0)).toBe(true);
});

test("a protected workbook is left alone, with the cure", async () => {
  const host = openWorkbook();
  host.workbook.structureProtected = true;
  const before = snapshot(host.workbook);
  await expect(buildWorkbook(workbook, patience())).rejects.toThrow(/Review tab choose Protect Workbook/);
  expect(snapshot(host.workbook)).toEqual(before);
});
