import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { findBuilds } from "../../src/excel/findBuilds";
import { removalPlan } from "../../src/excel/removalPlan";
import { removeBuild } from "../../src/excel/removeBuild";
import { snapshot } from "../../src/preview/host/snapshot";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { smallWorkbook } from "./smallRanking";

const plan = async () => removalPlan((await findBuilds())[0]!);

describe("the plan", () => {
  test("an untouched build: its sheets and names, nothing typed, nothing that refers to it", async () => {
    openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    const { sheets, names, typed, references, leavesEmptySheet } = await plan();
    expect(sheets).toEqual(smallWorkbook.sheets.map(({ name }) => name));
    expect([...names].sort()).toEqual(smallWorkbook.names.map(({ name }) => name).sort());
    expect({ typed, references, leavesEmptySheet }).toEqual({ typed: [], references: [], leavesEmptySheet: false });
  });

  test("names what a person typed or changed, cell by cell", async () => {
    const host = openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    type(host, "Industry Ranking", "F10", "Target");
    type(host, "Industry Ranking", "C3", 1.4);
    type(host, "Industry Ranking", "D10", 77);
    type(host, "Industry Ranking", "G1", "ask Ana");
    type(host, "Region", "C25", "No");
    type(host, "Region", "C12", 1000);
    type(host, "Lists", "E5", "Chosen");
    type(host, "Data", "P400", "=1+1");
    const { typed } = await plan();
    expect(typed).toEqual([
      { sheet: "Industry Ranking", address: "G1", what: '"ask Ana"' },
      { sheet: "Industry Ranking", address: "C3", what: "1.4; as built: 1.2" },
      { sheet: "Industry Ranking", address: "D10", what: "Score: 77 instead of the formula" },
      { sheet: "Industry Ranking", address: "F10", what: 'Decision: "Target"' },
      { sheet: "Region", address: "C12", what: "1000 instead of a formula" },
      { sheet: "Region", address: "C25", what: 'Include?: "No"' },
      { sheet: "Data", address: "P400", what: '"=1+1"' },
      { sheet: "Lists", address: "E5", what: '"Chosen"; as built: "Target"' },
    ]);
  });

  test("of an untouched build names no cell where its sheets have other names", async () => {
    const host = openWorkbook();
    host.workbook.addSheet("Data");
    await buildWorkbook(smallWorkbook, patience());
    expect((await plan()).typed).toEqual([]);
    host.workbook.renameSheet(host.workbook.sheetNamed("Data (2)")!, "Our figures");
    expect((await plan()).typed).toEqual([]);
    type(host, "Start", "B24", "Our figures");
    expect((await plan()).typed).toEqual([]);
    type(host, "Start", "B24", "Figures");
    expect((await plan()).typed).toEqual([{ sheet: "Start", address: "B24", what: '"Figures"; as built: "Data"' }]);
  });

  test("names formulas and names elsewhere that will break", async () => {
    const host = openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    type(host, "Sheet1", "B2", "='Industry Ranking'!$D$10*2");
    type(host, "Sheet1", "B3", "=SUM(tblRank[Score])+LqCut");
    type(host, "Sheet1", "B4", '="tblRank is a table"');
    host.workbook.addName({
      name: "Best",
      sheetId: null,
      formula: "='Industry Ranking'!$B$10",
      visible: true,
      comment: "",
    });
    expect((await plan()).references).toEqual([
      "The name Best refers to Industry Ranking and will show an error",
      "Sheet1!B2 refers to Industry Ranking and will show an error",
      "Sheet1!B3 refers to tblRank, LqCut and will show an error",
    ]);
  });
});

describe("removing", () => {
  test("leaves the workbook as it was before the build", async () => {
    const host = openWorkbook();
    type(host, "Sheet1", "A1", "mine");
    const before = snapshot(host.workbook);
    await buildWorkbook(smallWorkbook, patience());
    await removeBuild((await findBuilds())[0]!, patience());
    expect(snapshot(host.workbook)).toEqual(before);
  });

  test("of two builds only the one", async () => {
    const host = openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    const first = snapshot(host.workbook);
    await buildWorkbook(smallWorkbook, patience());
    const builds = await findBuilds();
    await removeBuild(
      builds.find(({ key }) => key === "_2")!,
      patience(),
    );
    expect(snapshot(host.workbook)).toMatchObject({ sheets: (first as { sheets: unknown }).sheets });
    expect((await findBuilds()).map(({ key }) => key)).toEqual([""]);
  });

  test("a person's own names stay, and a workbook of nothing else gets an empty sheet", async () => {
    const host = openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    host.workbook.addName({
      name: "Best",
      sheetId: null,
      formula: "='Industry Ranking'!$B$10",
      visible: true,
      comment: "",
    });
    host.workbook.removeSheet(host.workbook.sheetNamed("Sheet1")!);
    expect((await plan()).leavesEmptySheet).toBe(true);
    await removeBuild((await findBuilds())[0]!, patience());
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([expect.stringMatching(/^Sheet\d+$/)]);
    expect(host.workbook.names.map(({ name }) => name)).toEqual(["Best"]);
  });

  test("an unfinished build can be removed, one that is gone says so", async () => {
    const host = openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    host.workbook.removeName(host.workbook.nameNamed("RecipeText", null)!);
    const [build] = await findBuilds();
    expect(build!.unfinished).toBe(true);
    await removeBuild(build!, patience());
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await expect(removeBuild(build!, patience())).rejects.toThrow(/gone already/);
  });
});
