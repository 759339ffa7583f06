import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

const table = ({ workbook }: Excel.RequestContext, address = "A1:C3", name = "tblRank") => {
  const sheet = workbook.worksheets.getItem("Sheet1");
  const made = sheet.tables.add(address, true);
  made.name = name;
  return made;
};

describe("tables", () => {
  it("header cells become text, unique and never empty", async () => {
    const host = realOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1").values = [[2023, "Jobs", "jobs", ""]];
      table(context, "A1:D3");
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet!.tables[0]!.columns.map(({ name }) => name)).toEqual(["2023", "Jobs", "jobs2", "Column4"]);
    expect([0, 2, 3].map((column) => sheet!.cells.get(0, column)?.value)).toEqual(["2023", "jobs2", "Column4"]);
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["overlap another", (context) => [table(context), table(context, "C3:D9", "tblOther")]],
    ["share a name", (context) => [table(context), table(context, "F1:G2", "TBLRANK")]],
    ["have the name of a cell", (context) => table(context, "A1:C3", "ABC1")],
    ["have a name with a space", (context) => table(context, "A1:C3", "tbl Rank")],
    [
      "have a defined name",
      (context) => {
        context.workbook.names.add("LqCut", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
        table(context, "A1:C3", "LqCut");
      },
    ],
  ])("do not %s", async (_, work) => {
    realOffice();
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("formulas follow a new name of a table or of a column, and lose a table that goes", async () => {
    const host = realOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["Industry", "Jobs", "Half [%]"],
        ["a", 1, 2],
        ["b", 3, 4],
      ];
      const made = table(context);
      sheet.getRange("F1:F2").formulas = [["=SUM(tblRank[Jobs])"], ["=SUM(tblRank[Half '[%']])"]];
      await context.sync();
      made.name = "tblBest";
      made.columns.getItem("Jobs").name = "Workers";
      sheet.getRange("C1").values = [["Share #"]];
      await context.sync();
      expect(host.workbook.sheets[0]!.cells.get(0, 5)?.formula).toBe("=SUM(tblBest[Workers])");
      expect(host.workbook.sheets[0]!.cells.get(1, 5)?.formula).toBe("=SUM(tblBest[Share '#])");
      made.delete();
      await context.sync();
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet!.cells.get(0, 5)?.formula).toBe("=SUM(#REF!)");
    expect(sheet!.cells.get(1, 0)).toBeUndefined();
  });

  it("take rows at the end: what is below moves down, formulas, looks and rules go on", async () => {
    const host = realOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C4").formulas = [
        ["Industry", "Jobs", "Twice"],
        ["a", 1, "=B2*2"],
        ["b", 3, "=B3*2"],
        ["below", "", ""],
      ];
      const made = table(context);
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
      sheet.getRange("A2:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A3").format.font.bold = true;
      made.rows.add();
      made.rows.add(undefined, [["c", 5, "=B5*2"]]);
      const area = made.getRange().load("address");
      const count = made.rows.getCount();
      await context.sync();
      expect([area.address, count.value]).toEqual(["Sheet1!A1:C5", 4]);
    });
    const { cells, styles, validations } = host.workbook.sheets[0]!;
    expect([3, 4].map((row) => cells.get(row, 2)?.formula)).toEqual(["=B4*2", "=B5*2"]);
    expect([4, 5].map((row) => cells.get(row, 0)?.value)).toEqual(["c", "below"]);
    expect([3, 4, 5].map((row) => styles.at(row, 0).bold)).toEqual([true, true, false]);
    expect(validations.flatMap(({ areas }) => areas.map(({ row, rows }) => [row, rows]))).toEqual([
      [1, 4],
      [1, 1],
    ]);
    expect(await codeOf((context) => table(context, "F1:G3", "tblOther").rows.add(0))).toBe("NotInThisHost");
  });

  it("give their parts, grow from ExcelApi 1.13 on, and can become plain cells", async () => {
    const host = realOffice({ requirements: { ExcelApi: "1.13" } });
    await Excel.run(async (context) => {
      const made = table(context);
      const parts = [made.getRange(), made.getHeaderRowRange(), made.getDataBodyRange()];
      for (const part of parts) part.load("address");
      made.columns.load("items/name,items/index");
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"]);
      expect(made.columns.items.map(({ index, name }) => [index, name])).toEqual([
        [0, "Column1"],
        [1, "Column2"],
        [2, "Column3"],
      ]);
      made.resize("A1:D9");
      await context.sync();
      expect(host.workbook.sheets[0]!.tables[0]!.columns).toHaveLength(4);
      made.convertToRange();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.tables).toEqual([]);
    expect(host.workbook.sheets[0]!.cells.get(0, 3)?.value).toBe("Column4");
  });

  it("without headers the data move down", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B2", false);
      await sync();
    });
    const { cells, tables } = host.workbook.sheets[0]!;
    expect(tables[0]!.area).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    expect([cells.get(0, 0)?.value, cells.get(1, 0)?.value, cells.get(2, 1)?.value]).toEqual(["Column1", 1, 4]);
  });
});
