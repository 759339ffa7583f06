import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { findBuilds } from "../../src/excel/findBuilds";
import { readBuild } from "../../src/excel/readBuild";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { sampleProvenance } from "../sheets/sampleRanking";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { smallFacts, smallRecipe, smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

const { ranking } = rankingWorkbook(smallRecipe, smallFacts, sampleProvenance);

async function built() {
  const host = openWorkbook();
  await buildWorkbook(smallWorkbook, patience());
  workedOut(host, smallWorkbook);
  return host;
}

const found = async () => (await findBuilds())[0]!;

describe("what is found in a workbook", () => {
  test("a build with its sheets, wherever they were moved and whatever they are called", async () => {
    const host = await built();
    const { workbook } = host;
    workbook.renameSheet(workbook.sheetNamed("Industry Ranking")!, "Drivers of 2026");
    workbook.moveSheet(workbook.sheetNamed("Lists")!, 0);
    const build = await found();
    expect(build).toMatchObject({ key: "", title: "Industry ranking: Sample region", madeOn: "2026-11-21" });
    expect(build).toMatchObject({ recipe: smallRecipe, unfinished: false });
    expect(build.sheets.slice(0, 3)).toEqual(["Lists", "Start", "Drivers of 2026"]);
  });

  test("two builds apart, and none where there is none", async () => {
    openWorkbook();
    expect(await findBuilds()).toEqual([]);
    await buildWorkbook(smallWorkbook, patience());
    await buildWorkbook(smallWorkbook, patience());
    expect((await findBuilds()).map(({ key, sheets }) => [key, sheets[0]])).toEqual([
      ["", "Start"],
      ["_2", "Start (2)"],
    ]);
  });

  test("a build whose end is missing is unfinished; one whose recipe was changed cannot be read", async () => {
    const host = await built();
    const name = host.workbook.nameNamed("RecipeText", null)!;
    const [sheet, cell] = name.formula.slice(2).split("'!") as [string, string];
    type(host, sheet, cell, "{ nothing");
    expect(await found()).toMatchObject({ recipe: null, unfinished: false });
    await expect(found().then(readBuild)).rejects.toThrow(/build a new one, it stands beside this one/);
    host.workbook.removeName(name);
    expect(await found()).toMatchObject({ recipe: null, unfinished: true });
  });
});

describe("what is read of a build", () => {
  test("untouched it gives its own recipe, ranks and no entries", async () => {
    await built();
    const { recipe, kept } = await readBuild(await found());
    expect(recipe).toEqual(smallRecipe);
    expect(kept.ownColumns).toEqual([]);
    expect([...kept.industries.keys()]).toEqual(ranking.industries.map(({ cells }) => cells.naics));
    for (const { cells, rank } of ranking.industries)
      expect(kept.industries.get(cells.naics)).toEqual({
        title: cells.title,
        rank: Number.isNaN(rank) ? null : rank,
        entries: { decision: "Undecided" },
        own: [],
      });
  });

  test("choices changed in cells are in the recipe; what makes no sense there is as built", async () => {
    const host = await built();
    const at = (name: string) => host.workbook.nameNamed(name, null)!.formula.split("!")[1]!;
    type(host, "Industry Ranking", at("LqCut"), 1.5);
    type(host, "Industry Ranking", at("ScoringMethod"), "Thresholds");
    type(host, "Industry Ranking", at("UseEstimates"), "No");
    type(host, "Industry Ranking", at("MinimumJobs"), "many");
    type(host, "Industry Ranking", at("Weights").split(":")[0]!, 35);
    type(host, "Region", "C24", "No");
    const { recipe } = await readBuild(await found());
    expect(recipe).toEqual({
      ...smallRecipe,
      areas: smallRecipe.areas.map((area, index) => ({ ...area, included: index !== 0 })),
      cuts: { ...smallRecipe.cuts, lq: 1.5 },
      scoring: "Thresholds",
      useEstimates: false,
      weights: { ...smallRecipe.weights, concentration: 35 },
    });
  });

  test("entries and own columns by code, values and formulas", async () => {
    const host = await built();
    const table = host.workbook.tableNamed("tblRank")!;
    const headers = table.table.columns.map(({ name }) => name);
    const own = headers.length;
    table.table.area = { ...table.table.area, columns: own + 1 };
    table.table.columns.push({ id: 999, name: "Partner" });
    const write = (row: number, column: number, value: string | number, formula?: string) =>
      table.sheet.write([{ row, column, content: formula === undefined ? { value } : { value, formula } }]);
    write(8, own, "Partner");
    write(9, own, "Chamber");
    write(10, own, 5, "=2+3");
    write(9, headers.indexOf("Local adjustment"), 4);
    write(9, headers.indexOf("Reason and evidence"), "Two plants announced");
    type(host, "Region", "J24", "Core county");
    const { kept } = await readBuild(await found());
    const [first, second, third] = ranking.industries.map(({ cells }) => kept.industries.get(cells.naics)!);
    expect(kept.ownColumns).toEqual(["Partner"]);
    expect([first!.own, second!.own, third!.own]).toEqual([["Chamber"], [{ formula: "2+3", value: 5 }], [null]]);
    expect(first!.entries).toEqual({ decision: "Undecided", adjustment: 4, reason: "Two plants announced" });
    expect(kept.areas.get(smallRecipe.areas[0]!.fips)).toEqual({ reason: "Core county" });
  });
});
