import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

const range = ({ workbook }: Excel.RequestContext, address: string) =>
  workbook.worksheets.getItem("Sheet1").getRange(address);

describe("validations", () => {
  it("replace each other where they meet", async () => {
    const host = realOffice();
    await Excel.run(async (context) => {
      range(context, "A1:C9").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range(context, "B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      range(context, "A9:C9").dataValidation.clear();
      const types = ["B2", "A1:C2", "Z9", "A1"].map((address) => range(context, address).dataValidation.load("type"));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["List", "Inconsistent", "None", "WholeNumber"]);
    });
    const cells = host.workbook.sheets[0]!.validations.flatMap(({ areas }) =>
      areas.map(({ rows, columns }) => rows * columns),
    );
    expect(cells.reduce((sum, count) => sum + count)).toBe(24);
  });

  it.each<Excel.DataValidationRule>([
    { list: { inCellDropDown: true, source: "x".repeat(256) } },
    { list: { inCellDropDown: true, source: "=tblRank[Jobs]" } },
    { list: { inCellDropDown: true, source: "=Nowhere!$A$1" } },
    { decimal: { formula1: 0, operator: "Around" as Excel.DataValidationOperator } },
    { decimal: { formula1: 0, operator: "EqualTo" }, custom: { formula: "=TRUE" } },
    { list: { source: "a", dropdown: true } as unknown as Excel.ListDataValidation },
  ])("%j is refused", async (rule) => {
    realOffice();
    const set = (context: Excel.RequestContext) => {
      range(context, "A1").dataValidation.rule = rule;
    };
    expect(await codeOf(set)).toBe("InvalidArgument");
  });

  it("words have their lengths", async () => {
    realOffice();
    const alert =
      (message: string, title = "") =>
      (context: Excel.RequestContext) => {
        range(context, "A1").dataValidation.errorAlert = { message, title, showAlert: true, style: "Stop" };
      };
    expect(await codeOf(alert("x".repeat(226)))).toBe("InvalidArgument");
    expect(await codeOf(alert("x", "x".repeat(33)))).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  it("come last first, and only where their cells are", async () => {
    realOffice();
    await Excel.run(async (context) => {
      range(context, "A1:A9").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=$A1>1";
      const bar = range(context, "A5:B6").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      const [here, there] = [range(context, "A5").conditionalFormats, range(context, "A1").conditionalFormats];
      here.load("items/type,items/priority");
      const count = there.getCount();
      await context.sync();
      expect(here.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["DataBar", 0],
        ["Custom", 1],
      ]);
      expect(count.value).toBe(1);
      bar.delete();
      range(context, "A1:A4").conditionalFormats.clearAll();
      await context.sync();
      here.load("items/type");
      const gone = range(context, "A1").conditionalFormats.getCount();
      await context.sync();
      expect([here.items.length, gone.value]).toEqual([1, 0]);
    });
  });

  it.each(["$A1>1", "=tblRank[Jobs]>1", "=A1>(1"])("the formula %s is refused", async (formula) => {
    realOffice();
    const set = (context: Excel.RequestContext) => {
      range(context, "A1").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
    };
    expect(await codeOf(set)).toBe("InvalidArgument");
  });
});
