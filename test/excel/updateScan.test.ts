import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { readScan } from "../../src/excel/readScan";
import { updateScan } from "../../src/excel/updateScan";
import type { Host } from "../../src/preview/host/createHost";
import type { StakeholderRow } from "../../src/sheets/stakeholders/StakeholderRow";
import { mergeStakeholders } from "../../src/sheets/stakeholders/mergeStakeholders";
import { stakeholderColumns } from "../../src/sheets/stakeholders/stakeholderColumns";
import { findAdditions } from "../../src/excel/findAdditions";
import { columnLetters } from "../../src/sheets/formula";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { scanRecipe, scanRow, scanRowsOfThree, scanWorkbook, smallScan } from "./smallScan";
import { workedOut } from "./workedOut";

const sheet = "Stakeholders";
const letterOf = (key: string) => columnLetters(stakeholderColumns.findIndex((column) => column.key === key) + 1);

const cell = (host: Host, address: string) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = Array.from(letters!).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return host.workbook.sheetNamed(sheet)!.cells.get(Number(row) - 1, column - 1);
};

const table = (host: Host) => host.workbook.tableNamed("tblStake")!.table;

async function imported(rows: readonly StakeholderRow[]) {
  const found = (await findAdditions())[0]!;
  const standing = await readScan(found);
  return updateScan(found, mergeStakeholders(standing.rows, rows), patience());
}

describe("reading", () => {
  test("gives back what was built", async () => {
    const scan = await smallScan(openWorkbook());
    expect(await readScan(scan)).toEqual({ recipe: scanRecipe, rows: scanRowsOfThree });
  });

  test("finds columns that were moved or marked otherwise, and gives IDs to rows typed by hand", async () => {
    const host = openWorkbook();
    const scan = await smallScan(host);
    const [email, notes] = [letterOf("email"), letterOf("notes")];
    type(host, sheet, `${email}8`, "Their notes");
    type(host, sheet, `${notes}8`, "E-mail (confidential)");
    type(host, sheet, `${email}8`, "Notes");
    table(host).area = { ...table(host).area, rows: 6 };
    type(host, sheet, "B13", "Typed by hand");
    const { rows } = await readScan(scan);
    expect(rows.map(({ id }) => id)).toEqual(["S001", "S002", "S003", "S004"]);
    expect(rows[1]!.entries).toMatchObject({ notes: "dean@valley.example" });
    expect(rows[2]!.entries).toMatchObject({ email: "ask in person" });
    expect(rows[3]!.entries).toEqual({ organisation: "Typed by hand" });
  });

  test.each([
    ["no ID column", (host: Host) => type(host, sheet, "A8", "No"), /has no column "ID"/],
    ["a copied row", (host: Host) => type(host, sheet, "A11", "S001"), /Stakeholders!9 and Stakeholders!11/],
    ["no table", (host: Host) => host.workbook.sheetNamed(sheet)!.tables.splice(0), /tblStake of this scan is gone/],
    ["no recipe", (host: Host) => type(host, "Stakeholder Lists", "A28", "?"), /recipe of this scan cannot be read/],
    ["a total row", (host: Host) => (table(host).showTotals = true), /no total row/],
  ])("%s is a problem that says what to do", async (_, spoil, sentence) => {
    const host = openWorkbook();
    await smallScan(host);
    spoil(host);
    const [scan] = await findAdditions();
    await expect((async () => readScan(scan!))()).rejects.toThrow(sentence);
  });
});

describe("updating", () => {
  test("fills what is empty, adds what is new, keeps what was typed", async () => {
    const host = openWorkbook();
    await smallScan(host);
    type(host, sheet, "B9", "Mercy Hospital, downtown");
    const report = await imported([
      scanRow("S001", { organisation: "Mercy Hospital", mission: "care", influence: 1 }),
      scanRow("", { organisation: "Valley College", email: "other@x.example", owner: "Ana" }),
      scanRow("", { organisation: "Adult School", geography: "all", influence: 2, interest: 3, notes: "new" }),
      scanRow("", { organisation: "Chamber" }),
    ]);
    expect(report).toEqual({
      added: ["Adult School", "Chamber"],
      filled: ["Mercy Hospital, downtown", "Valley College"],
      kept: 1,
    });
    expect(table(host).area).toMatchObject({ row: 7, rows: 6 });
    expect(cell(host, "B9")!.value).toBe("Mercy Hospital, downtown");
    expect(cell(host, `${letterOf("mission")}9`)!.value).toBe("care");
    expect(cell(host, `${letterOf("influence")}9`)!.value).toBe(5);
    expect(cell(host, `${letterOf("email")}10`)!.value).toBe("dean@valley.example");
    expect(["A12", "B12", "A13", "B13"].map((address) => cell(host, address)!.value)).toEqual([
      ...["S004", "Adult School", "S005", "Chamber"],
    ]);
    expect(cell(host, `${letterOf("influence")}12`)!.value).toBe(2);
  });

  test("new rows have the formulas, rules, looks and highlights of those above, and are printed", async () => {
    const host = openWorkbook();
    await smallScan(host);
    await imported([scanRow("", { organisation: "One" }), scanRow("", { organisation: "Two" })]);
    const model = host.workbook.sheetNamed(sheet)!;
    for (const [at, { formula }] of stakeholderColumns.entries()) {
      const [above, added] = [10, 12].map((row) => model.cells.get(row, at)?.formula);
      expect(added).toBe(above);
      expect(above === undefined).toBe(formula === undefined);
      expect(model.styles.at(12, at)).toEqual(model.styles.at(10, at));
      const rules = [10, 11, 12].map(
        (row) =>
          model.validations.find(({ areas }) =>
            areas.some((area) => area.column === at && area.row <= row && row < area.row + area.rows),
          )?.rule,
      );
      expect(rules[1]).toEqual(rules[0]);
      expect(rules[2]).toEqual(rules[0]);
    }
    const highlights = model.conditionalFormats.filter(({ areas }) => areas[0]!.row >= 8);
    expect(highlights.length).toBeGreaterThan(3);
    for (const { areas } of highlights) expect(areas).toEqual([expect.objectContaining({ row: 8, rows: 5 })]);
    expect(model.page.printArea).toMatchObject({ row: 0, rows: 13 });
  });

  test("text that begins like a formula, a number or a date stays text", async () => {
    const host = openWorkbook();
    await smallScan(host);
    const texts = ["=1+1", "+44 20", "-", "@x", "'quoted", "0111", "Mar 2023"];
    await imported(texts.map((text, at) => scanRow("", { organisation: `Number ${at}`, phone: text, notes: text })));
    texts.forEach((text, at) => {
      for (const key of ["phone", "notes"]) expect(cell(host, `${letterOf(key)}${12 + at}`)).toEqual({ value: text });
    });
  });

  test("rows typed by hand get their IDs, and are known from then on", async () => {
    const host = openWorkbook();
    await smallScan(host);
    table(host).area = { ...table(host).area, rows: 6 };
    type(host, sheet, "B12", "Typed by hand");
    const report = await imported([scanRow("", { organisation: "typed by hand", owner: "Ben" })]);
    expect(report).toEqual({ added: [], filled: ["Typed by hand"], kept: 3 });
    expect(cell(host, "A12")!.value).toBe("S004");
    expect(cell(host, `${letterOf("owner")}12`)!.value).toBe("Ben");
    const again = await imported([scanRow("", { organisation: "New" })]);
    expect(again).toEqual({ added: ["New"], filled: [], kept: 4 });
    // The empty row at the end is used before the table grows.
    expect(cell(host, "A13")!.value).toBe("S005");
    expect(table(host).area.rows).toBe(6);
  });

  test("own columns stay, and a formula of the analyst goes on where it is the same everywhere", async () => {
    const host = openWorkbook();
    await smallScan(host);
    const model = host.workbook.sheetNamed(sheet)!;
    const last = columnLetters(stakeholderColumns.length + 1);
    table(host).area = { ...table(host).area, columns: stakeholderColumns.length + 1 };
    table(host).columns.push({ id: 99, name: "Twice" });
    type(host, sheet, `${last}8`, "Twice");
    for (const row of [9, 10, 11]) type(host, sheet, `${last}${row}`, "=tblStake[[#This Row],[Influence 1 to 5]]*2");
    await imported([scanRow("", { organisation: "New" })]);
    expect(model.cells.get(11, stakeholderColumns.length)!.formula).toBe("=tblStake[[#This Row],[Influence 1 to 5]]*2");
  });

  test("the second scan of a workbook is updated by itself", async () => {
    const host = openWorkbook();
    await smallScan(host);
    await buildWorkbook(scanWorkbook, patience());
    workedOut(host, {
      ...scanWorkbook,
      sheets: scanWorkbook.sheets.map((each) => ({ ...each, name: `${each.name} (2)` })),
    });
    const second = (await findAdditions())[1]!;
    const { rows } = await readScan(second);
    await updateScan(second, mergeStakeholders(rows, [scanRow("", { organisation: "Only here" })]), patience());
    expect(host.workbook.tableNamed("tblStake_2")!.table.area.rows).toBe(5);
    expect(table(host).area.rows).toBe(4);
  });

  test("what stands below the table is not covered; a column that is gone is named", async () => {
    const host = openWorkbook();
    await smallScan(host);
    type(host, sheet, "C12", "my remark");
    await expect(imported([scanRow("", { organisation: "New" })])).rejects.toThrow(
      /^Stakeholders!C12 stands below the table/,
    );
    type(host, sheet, "C12", "");
    type(host, sheet, `${letterOf("owner")}8`, "Who");
    await expect(imported([scanRow("", { organisation: "New", owner: "Ana" })])).rejects.toThrow(
      /has no column "Relationship owner"/,
    );
  });
});
