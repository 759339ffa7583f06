import type { Host } from "../../../src/preview/host/createHost";
import { furnishedSheet } from "./furnishedSheet";
import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

const formula = (host: Host, sheet: string, row: number, column: number) =>
  host.workbook.sheetNamed(sheet)?.cells.get(row, column)?.formula;

describe("worksheets", () => {
  it("a sheet that goes takes its tables, charts and names along and leaves #REF!", async () => {
    const host = realOffice();
    await furnishedSheet();
    await Excel.run(async ({ workbook, sync }) => {
      const other = workbook.worksheets.add("Other");
      other.getRange("A1:A4").formulas = [["=Ranking!B2*2"], ["=SUM(tblRank[Jobs])"], ["=LqCut"], ["=Other!B1"]];
      workbook.worksheets.getItem("Ranking").delete();
      await sync();
    });
    expect([0, 1, 2, 3].map((row) => formula(host, "Other", row, 0))).toEqual([
      "=#REF!B2*2",
      "=SUM(#REF!)",
      "=LqCut",
      "=Other!B1",
    ]);
    expect(host.workbook.names).toEqual([
      expect.objectContaining({ name: "LqCut", formula: "=#REF!$G$1", sheetId: null }),
    ]);
    expect(host.workbook.tableNamed("tblRank")).toBeUndefined();
    expect(host.workbook.activeSheet.name).toBe("Other");
  });

  it("renaming keeps formulas, names, rules and validations right", async () => {
    const host = realOffice();
    await furnishedSheet();
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.add("Other").getRange("A1").formulas = [['=Ranking!B2&"Ranking!"']];
      workbook.worksheets.getItem("Other").getRange("A2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=Ranking!$A$2:$A$3" },
      };
      await sync();
      workbook.worksheets.getItem("Ranking").name = "Driver's Map";
      await sync();
    });
    expect(formula(host, "Other", 0, 0)).toBe("='Driver''s Map'!B2&\"Ranking!\"");
    expect(host.workbook.nameNamed("LqCut", null)?.formula).toBe("='Driver''s Map'!$G$1");
    expect(host.workbook.sheetNamed("Other")!.validations[0]!.rule).toEqual({
      list: { inCellDropDown: true, source: "='Driver''s Map'!$A$2:$A$3" },
    });
  });

  it("cells that were written, formatted and cleared do not count as used", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getItem("Sheet1").getRange("B2:C9");
      range.values = 5 as unknown as unknown[][];
      range.format.fill.color = "#112233";
      await sync();
      range.clear();
      await sync();
    });
    expect(host.workbook.sheets[0]!.usedArea(false)).toBeNull();
  });

  it("a very hidden sheet is not deleted, and the sheets of a protected workbook stay as they are", async () => {
    const host = realOffice();
    const change = (work: (sheet: Excel.Worksheet) => unknown) =>
      codeOf(({ workbook }) => work(workbook.worksheets.getItem("Other")));
    const other = host.workbook.addSheet("Other");
    other.visibility = "VeryHidden";
    expect(await change((sheet) => sheet.delete())).toBe("InvalidOperation");
    other.visibility = "Visible";
    host.workbook.structureProtected = true;
    expect(await change((sheet) => sheet.delete())).toBe("AccessDenied");
    expect(await change((sheet) => (sheet.name = "Mine"))).toBe("AccessDenied");
    expect(await change((sheet) => (sheet.position = 0))).toBe("AccessDenied");
    expect(await codeOf(({ workbook }) => workbook.worksheets.add())).toBe("AccessDenied");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other"]);
  });

  it("one sheet stays visible, and a hidden one is not activated", async () => {
    realOffice();
    expect(await codeOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").delete())).toBe("InvalidOperation");
    expect(
      await codeOf(({ workbook }) => {
        const hidden = workbook.worksheets.add("Hidden");
        hidden.visibility = "Hidden";
        hidden.activate();
      }),
    ).toBe("InvalidOperation");
  });

  it("sheets move, and a sheet that went is not found", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.add("A").position = 0;
      const gone = workbook.worksheets.add("B");
      gone.load("name");
      await sync();
      gone.delete();
      await sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["A", "Sheet1"]);
    expect(
      await codeOf(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("A");
        const range = sheet.getRange("A1");
        sheet.delete();
        range.load("values");
      }),
    ).toBe("ItemNotFound");
  });

  it("used cells are found, with formats or by values alone", async () => {
    realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C3").values = [[1]];
      sheet.getRange("E9").format.font.bold = true;
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      const none = workbook.worksheets.add("Empty").getUsedRangeOrNullObject().load("address");
      await sync();
      expect([all.address, values.address, none.isNullObject]).toEqual(["Sheet1!C3:E9", "Sheet1!C3", true]);
    });
  });
});
