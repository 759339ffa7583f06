import type { CellContent } from "../../../src/preview/host/model/cell";
import { realOffice } from "./realOffice";
import { refusal } from "./refusal";

/** What stands in A1 after a value was written into it, and its number format. */
async function entered(value: unknown, numberFormat = "General"): Promise<[CellContent | undefined, string]> {
  const host = realOffice();
  await Excel.run(async ({ workbook, sync }) => {
    const cell = workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await sync();
  });
  const sheet = host.workbook.sheets[0]!;
  return [sheet.cells.get(0, 0), sheet.styles.at(0, 0).numberFormat];
}

const thisYear = new Date().getFullYear();
const serial = (month: number, day: number) => Date.UTC(thisYear, month - 1, day) / 86_400_000 + 25_569;

describe("what Excel makes of a value that is written into a cell", () => {
  it.each<[unknown, CellContent, string]>([
    ["0111", { value: 111 }, "General"],
    ["1,234", { value: 1234 }, "#,##0"],
    ["12.5%", { value: 0.125 }, "0.00%"],
    ["(5)", { value: -5 }, "General"],
    ["1e3", { value: 1000 }, "General"],
    ["true", { value: true }, "General"],
    ["#N/A", { value: { error: "#N/A" } }, "General"],
    ["10-12", { value: serial(10, 12) }, "d-mmm"],
    ["5-Mar", { value: serial(3, 5) }, "d-mmm"],
    ["31-33", { value: "31-33" }, "General"],
    ["'0111", { value: "0111" }, "General"],
    [" two words ", { value: " two words " }, "General"],
    ["=1+1", { value: undefined, formula: "=1+1" }, "General"],
    ["-abc", { value: undefined, formula: "=-abc" }, "General"],
    ["=", { value: "=" }, "General"],
  ])("%j becomes %j", async (value, content, format) => {
    expect(await entered(value)).toEqual([content, format]);
  });

  it("a cell formatted as text keeps it", async () => {
    expect(await entered("10-12", "@")).toEqual([{ value: "10-12" }, "@"]);
    expect(await entered("=1+1", "@")).toEqual([{ value: "=1+1" }, "@"]);
  });

  it('one value fills, null leaves alone, "" empties', async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      range.values = [
        [null, "x"],
        ["", null],
      ];
      sheet.getRange("D1:D3").formulas = "=A1*$B$1+Sheet1!A1" as unknown as string[][];
      await sync();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.get(0, 0), cells.get(0, 1), cells.get(1, 0), cells.get(1, 1)]).toEqual([
      { value: 7 },
      { value: "x" },
      undefined,
      { value: 7 },
    ]);
    expect([0, 1, 2].map((row) => cells.get(row, 3)?.formula)).toEqual([
      "=A1*$B$1+Sheet1!A1",
      "=A2*$B$1+Sheet1!A2",
      "=A3*$B$1+Sheet1!A3",
    ]);
  });

  it.each([
    ["=SUM(A1:A3", "parenthesis"],
    ["=A1)", "parenthesis"],
    ['=IF(A1="x,1,2)', "quote"],
    ["=A1+", "after the operator +"],
    ["=(A1*)+1", "after the operator *"],
    ["=A1*/B1", "after the operator *"],
    ["=SUM(=A1)", "before the operator ="],
    ['=A1 "x"', "an operator is missing"],
    ["=SUM(A1)2", "an operator is missing"],
    [`="${"x".repeat(256)}"`, "more than 255 characters"],
    ["='Nowhere'!A1", "no sheet"],
    ["=tblNone[Jobs]", "no table"],
    ["=tblRank[Nothing]", "no column"],
    ["=tblRank[[#Them],[Jobs]]", "no part"],
    ["=[@Jobs]", "outside a table"],
  ])("%s is refused: %s", async (formula, why) => {
    realOffice();
    const write = ({ workbook }: Excel.RequestContext) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Jobs", "Half [%]"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "tblRank";
      sheet.getRange("F9").formulas = [[formula]];
    };
    const { code, message } = await refusal(write);
    expect(code).toBe("InvalidArgument");
    expect(message).toContain(why);
  });

  it.each(["=-A1", "=A1*-B1%", "=IF(A1,,2)", "=SUM(A:A 1:3)", "={1,2;-3,4}", '="a"&"b"=A1', "=ROW()<>+2", "=(A1,B1)"])(
    "%s is taken",
    async (formula) => {
      const host = realOffice();
      await Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.getItem("Sheet1").getRange("F9").formulas = [[formula]];
        await sync();
      });
      expect(host.workbook.sheets[0]!.cells.get(8, 5)?.formula).toBe(formula);
    },
  );

  it("structured references, other sheets and unknown names are taken; the last are told", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Jobs", "Half [%]"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "tblRank";
      workbook.worksheets.add("By County");
      workbook.names.add("LqCut", sheet.getRange("Z1"));
      sheet.getRange("B2").formulas = [["=[@Jobs]/2+tblRank[[#This Row],[Half '[%']]]"]];
      sheet.getRange("F1:F2").formulas = [["=SUM(tblRank[Jobs])+'By County'!A1+LqCut"], ["=Wieghts*TRUE"]];
      await sync();
    });
    expect(host.unresolvedNames()).toEqual([{ name: "Wieghts", cell: "Sheet1!F2" }]);
  });
});
