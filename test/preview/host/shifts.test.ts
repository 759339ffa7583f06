import { deleteCells, insertCells } from "../../../src/preview/host/model/shiftCells";
import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

describe("inserting and deleting cells", () => {
  it("rows push everything below them down", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").formulas = [
        ["Jobs", "Twice"],
        [1, "=A2*2"],
        [2, "=A3*2+SUM(A$2:A3)"],
        [3, "=Sheet1!A4*2"],
      ];
      workbook.worksheets.add("Other").getRange("A1").formulas = [["=SUM(Sheet1!A2:A4)+Sheet1!B:B+A9"]];
      sheet.getRange("A3:B3").format.fill.color = "#FFEEDD";
      sheet.getRange("B2:B4").dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: "Between" } };
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:A4"), "Columns");
      chart.name = "Bars";
      sheet.getRange("4:4").format.rowHeight = 40;
      await sync();
      sheet.getRange("3:4").insert("Down");
      await sync();
    });
    const [sheet, other] = host.workbook.sheets;
    expect([1, 4, 5].map((row) => sheet!.cells.get(row, 1)?.formula)).toEqual([
      "=A2*2",
      "=A5*2+SUM(A$2:A5)",
      "=Sheet1!A6*2",
    ]);
    expect(other!.cells.get(0, 0)?.formula).toBe("=SUM(Sheet1!A2:A6)+Sheet1!B:B+A9");
    expect([2, 4].map((row) => sheet!.styles.at(row, 0).fill)).toEqual([null, "#FFEEDD"]);
    expect(sheet!.validations[0]!.areas).toEqual([{ row: 1, column: 1, rows: 5, columns: 1 }]);
    expect(sheet!.charts[0]!.series[0]!.values?.area).toEqual({ row: 1, column: 0, rows: 5, columns: 1 });
    expect([...sheet!.rows]).toEqual([[5, { size: 40 }]]);
  });

  it("deleted rows close up, and references to them are lost", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").formulas = [["=A3"], ["=A4"], [3], [4]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A4)"]];
      await sync();
      sheet.getRange("3:3").delete("Up");
      await sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.get(0, 0)?.formula, cells.get(1, 0)?.formula]).toEqual(["=#REF!", "=A3"]);
    expect([cells.get(2, 0)?.value, cells.get(3, 0), cells.get(0, 2)?.formula]).toEqual([4, undefined, "=SUM(A1:A3)"]);
  });

  it("columns move too, and only what lies beside", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ];
      await sync();
      sheet.getRange("B1").insert("Right");
      sheet.getRange("A2").delete("Left");
      await sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([0, 1, 2, 3].map((column) => cells.get(0, column)?.value)).toEqual(["a", undefined, "b", "c"]);
    expect([0, 1, 2].map((column) => cells.get(1, column)?.value)).toEqual(["e", "f", undefined]);
  });

  it("a table grows with rows inside it and is not torn", async () => {
    const host = realOffice();
    const torn = await codeOf(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("B2:D5", true);
      sheet.getRange("4:4").insert("Down");
      await sync();
      expect(host.workbook.sheets[0]!.tables[0]!.area).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
      sheet.getRange("C1").insert("Down");
    });
    expect(torn).toBe("InvalidOperation");
  });

  it("what a formula fills moves with it, and is filled anew where the cells were torn apart", () => {
    const [sheet] = realOffice().workbook.sheets;
    const whole = { column: 0, columns: 16_384 };
    sheet!.write([{ row: 2, column: 1, content: { value: undefined, formula: "=SEQUENCE(3)" } }]);
    sheet!.setCalculated(2, 1, [[1], [2], [3]]);
    insertCells(sheet!, { row: 0, rows: 2, ...whole }, "rows");
    expect(sheet!.spillArea(4, 1)).toEqual({ row: 4, column: 1, rows: 3, columns: 1 });
    insertCells(sheet!, { row: 6, rows: 1, ...whole }, "rows");
    sheet!.setCalculated(4, 1, [[1], [2], [3]]);
    expect([4, 5, 6, 7].map((row) => sheet!.cells.get(row, 1)?.value)).toEqual([1, 2, 3, undefined]);
    deleteCells(sheet!, { row: 4, rows: 1, ...whole }, "rows");
    expect(sheet!.usedArea(true)).toBeNull();
  });
});
