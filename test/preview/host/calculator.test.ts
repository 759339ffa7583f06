import { wholeSheet } from "../../../src/preview/host/model/area";
import { WorkbookModel } from "../../../src/preview/host/model/WorkbookModel";
import { realOffice } from "./realOffice";
import { refusal } from "./refusal";

/** Knows `=ROW()` and, as an array that spills, `=THREE()`. */
const calculatorOf = (workbook: WorkbookModel) => ({
  settle: async () => {
    for (const sheet of workbook.sheets) {
      for (const { row, column, content } of [...sheet.cells.within(wholeSheet)]) {
        if (content.formula === "=ROW()") sheet.setCalculated(row, column, [[row + 1]]);
        if (content.formula === "=THREE()") sheet.setCalculated(row, column, [[1], [{ error: "#N/A" }], [3]]);
      }
    }
  },
});

describe("values of formulas", () => {
  it("cannot be read without a calculator, while everything else can", async () => {
    realOffice();
    const { code, message } = await refusal(({ workbook }) => {
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
    });
    expect(code).toBe("NotInThisHost");
    expect(message).toContain("Sheet1!A1 holds =1+1, and this host was made without a calculator");
    await Excel.run(async ({ workbook, sync }) => {
      const range = workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas,numberFormat");
      await sync();
      expect([range.formulas, range.numberFormat]).toEqual([[["=1+1"]], [["General"]]]);
    });
  });

  it("are waited for, and spill", async () => {
    const workbook = new WorkbookModel();
    const host = realOffice({ workbook, calculator: calculatorOf(workbook) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A4").formulas = [["=ROW()"]];
      sheet.getRange("B2").formulas = [["=THREE()"]];
      const read = sheet.getRange("A2:B4").load("values,formulas,valueTypes");
      await context.sync();
      expect(read.values).toEqual([
        ["", 1],
        ["", "#N/A"],
        [4, 3],
      ]);
      expect(read.formulas[0]).toEqual(["", "=THREE()"]);
      expect(read.valueTypes[1]).toEqual(["Empty", "Error"]);
      sheet.getRange("B2").values = [[""]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.usedArea(true)).toEqual({ row: 3, column: 0, rows: 1, columns: 1 });
  });

  it("that find other cells in their way are #SPILL!", () => {
    const [sheet] = new WorkbookModel().sheets;
    sheet!.write([
      { row: 0, column: 0, content: { value: undefined, formula: "=THREE()" } },
      { row: 2, column: 0, content: { value: "mine" } },
    ]);
    sheet!.setCalculated(0, 0, [[1], [2], [3]]);
    expect([0, 1, 2].map((row) => sheet!.cells.get(row, 0)?.value)).toEqual([{ error: "#SPILL!" }, undefined, "mine"]);
    sheet!.write([{ row: 2, column: 0, content: null }]);
    sheet!.setCalculated(0, 0, [[1], [2], [3]]);
    expect([0, 1, 2].map((row) => sheet!.cells.get(row, 0)?.value)).toEqual([1, 2, 3]);
  });
});
