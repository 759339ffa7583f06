import { findBuilds } from "../../src/excel/findBuilds";
import { parseAddress } from "../../src/excel/parseAddress";
import { readBuild } from "../../src/excel/readBuild";
import { refreshBuild } from "../../src/excel/refreshBuild";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { columnLetters } from "../../src/sheets/formula";
import type { Workbook } from "../../src/sheets/sheet";
import { compareSheet } from "./compareSheet";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { nextWorkbook, smallBuild } from "./smallBuild";
import { smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

function expectSame(workbook: Workbook, host: Host): void {
  for (const sheet of workbook.sheets)
    for (const [part, { wanted, found }] of Object.entries(compareSheet(sheet, host.workbook.sheetNamed(sheet.name)!)))
      expect({ [sheet.name]: { [part]: found } }).toEqual({ [sheet.name]: { [part]: wanted } });
}

const cell = (host: Host, sheet: string, row: number, column: number) =>
  host.workbook.sheetNamed(sheet)!.cells.get(row - 1, column - 1);

/** Two columns behind the last of the table. */
const besideRanking = (host: Host) => columnLetters(host.workbook.tableNamed("tblRank")!.table.columns.length + 2);

const workbookTable = (name: string) =>
  smallWorkbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)!;

test("the sheets are as if they had been built from the new facts, and the report tells what moved", async () => {
  const host = openWorkbook();
  const build = await smallBuild(host);
  const workbook = await nextWorkbook([1, 2, 3, 4, 5, 6, 7]);
  const report = await refreshBuild(build, workbook, patience());
  expectSame(workbook, host);
  expect(report.added.map(({ naics }) => naics).sort()).toEqual(["236", "237", "238", "311"]);
  expect(report.gone).toEqual([{ naics: "111", title: "Crop Production" }]);
  expect(report.kept).toBe(3);
  expect(report.changedRanks.length).toBeGreaterThan(0);
  expect(host.unresolvedNames()).toEqual([]);
});

test("again and again, with fewer facts and other years whose headers change places", async () => {
  const host = openWorkbook();
  const build = await smallBuild(host);
  const first = await nextWorkbook([0, 1, 2, 3, 4, 5]);
  await refreshBuild(build, first, patience());
  workedOut(host, first);
  const [standing] = await findBuilds();
  const workbook = await nextWorkbook([0, 1, 2, 3, 4, 5], { base: 2024, end: 2025 });
  await refreshBuild(standing!, workbook, patience());
  expectSame(workbook, host);
});

test("what the analyst typed in the ranking follows its industry", async () => {
  const host = openWorkbook();
  const build = await smallBuild(host);
  const headers = host.workbook.tableNamed("tblRank")!.table.columns.map(({ name }) => name);
  const rows = [10, 11, 12, 13];
  const before = new Map(rows.map((row) => [cell(host, "Industry Ranking", row, 3)!.value, row]));
  type(host, "Industry Ranking", `F${before.get("212")}`, "Target");
  await refreshBuild(build, await nextWorkbook([0, 1, 2, 3, 4, 5, 6]), patience());
  const naics = Array.from({ length: 7 }, (_, at) => cell(host, "Industry Ranking", 10 + at, 3)!.value);
  const decisions = naics.map((_, at) => cell(host, "Industry Ranking", 10 + at, 6)!.value);
  expect(Object.fromEntries(naics.map((code, at) => [code, decisions[at]]))).toMatchObject({
    "212": "Target",
    "111": "Undecided",
  });
  expect(headers[5]).toBe("Decision");
});

test("what a person put beside the tables stays: notes, thresholds, reworded choices, colours, formulas elsewhere", async () => {
  const host = openWorkbook();
  const build = await smallBuild(host);
  type(host, "Industry Ranking", "I1", "ask Ana");
  type(host, "Lists", "E5", "Chosen");
  type(host, "Industry Ranking", "N5", 1.1);
  type(host, "Sheet1", "A1", "='Industry Ranking'!$D$10");
  type(host, "Sheet1", "A2", "=SUM(tblRank[Score])");
  const ranking = host.workbook.sheetNamed("Industry Ranking")!;
  ranking.format({ row: 9, column: 3, rows: 1, columns: 1 }, { fill: "#FF0000" });
  const workbook = await nextWorkbook([0, 1, 2, 3, 4, 5]);
  await refreshBuild(build, workbook, patience());
  expect(cell(host, "Industry Ranking", 1, 9)!.value).toBe("ask Ana");
  expect(cell(host, "Lists", 5, 5)!.value).toBe("Chosen");
  expect(cell(host, "Industry Ranking", 5, 14)!.value).toBe(1.1);
  expect(cell(host, "Sheet1", 1, 1)!.formula).toBe("='Industry Ranking'!$D$10");
  expect(cell(host, "Sheet1", 2, 1)!.formula).toBe("=SUM(tblRank[Score])");
  expect(ranking.styles.at(9, 3).fill).toBe("#FF0000");
  workedOut(host, workbook);
  const { recipe } = await readBuild((await findBuilds())[0]!);
  expect(recipe.madeOn).toBe("2027-01-15");
});

test("a remark beside the ranking stays where the industries keep their rows", async () => {
  const host = openWorkbook();
  const build = await smallBuild(host);
  const workbook = await nextWorkbook([0, 1, 2, 3]);
  type(host, "Industry Ranking", `${besideRanking(host)}11`, "ask Ana");
  await refreshBuild(build, workbook, patience());
  expect(cell(host, "Industry Ranking", 11, parseAddress(`${besideRanking(host)}11`).column)!.value).toBe("ask Ana");
});

describe("before anything is written it refuses, with the cure,", () => {
  async function refused(spoil: (host: Host) => void, which = [0, 1, 2, 3, 4, 5]): Promise<string> {
    const host = openWorkbook();
    const build = await smallBuild(host);
    const workbook = await nextWorkbook(which);
    spoil(host);
    const before = snapshot(host.workbook);
    const error = await refreshBuild(build, workbook, patience()).catch((reason: Error) => reason.message);
    expect(snapshot(host.workbook)).toEqual(before);
    return String(error);
  }

  test("to cover what a person typed", async () => {
    const note = (host: Host) => {
      const sheet = host.workbook.sheetNamed("Sources & Method")!;
      const row = sheet.usedArea(true)!.rows + 1;
      type(host, sheet.name, `B${row}`, "note");
    };
    expect(await refused(note)).toMatch(
      /^The new figures would cover what you typed in Sources & Method!B\d+: move it elsewhere/,
    );
  });

  test("to leave a remark beside another industry or county", async () => {
    let column = "";
    const remarks = (host: Host) => {
      column = besideRanking(host);
      type(host, "Industry Ranking", `${column}9`, "Remark");
      type(host, "Industry Ranking", `${column}11`, "ask Ana");
    };
    expect(await refused(remarks, [1, 2, 3, 4])).toBe(
      `${column}9, ${column}11 on Industry Ranking stand beside the ranking but outside its table: drag the table's corner over them or move them away, then build again.`,
    );
    const byCounty = (host: Host) => {
      const { row, column, columns } = workbookTable("tblWide");
      type(host, "By County", `${columnLetters(column + columns.length + 1)}${row + 1}`, "ask Cem");
      type(host, "By County", `A${row + 1}`, "110");
    };
    expect(await refused(byCounty)).toMatch(/^[A-Z]+\d+ on By County stands beside the table/);
    const counties = (host: Host) => {
      const { columns } = host.workbook.tableNamed("tblRegion")!.table;
      type(host, "Region", `${columnLetters(columns.length + 2)}25`, "ask Ben");
      type(host, "Region", "A25", "39999");
    };
    expect(await refused(counties)).toMatch(
      /^[A-Z]+25 on Region stands beside the table but outside of it: move it above/,
    );
  });

  test("where a sheet or a table is gone", async () => {
    expect(await refused((host) => host.workbook.removeSheet(host.workbook.sheetNamed("Region")!))).toMatch(
      /^The sheet Region of this ranking is gone: build a new ranking beside it/,
    );
    expect(
      await refused((host) => {
        const { sheet, table } = host.workbook.tableNamed("tblFacts")!;
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
      }),
    ).toMatch(/^The table tblFacts on Data is gone/);
  });
});
