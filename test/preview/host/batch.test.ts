import { realOffice } from "./realOffice";
import { codeOf, refusal } from "./refusal";

describe("the batch protocol, through Office.js", () => {
  beforeEach(() => {
    realOffice();
  });

  it("an unloaded property cannot be read", async () => {
    expect(await codeOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").name)).toBe("PropertyNotLoaded");
  });

  it("an item that is not there is told with object, member and statement", async () => {
    const error = await refusal(({ workbook }) => workbook.worksheets.getItem("Nowhere").load("name"));
    expect(error).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    expect(error.statement).toContain("getItem");
  });

  it("null objects stay silent, and so does what is asked of them", async () => {
    const found = await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1");
      sheet.delete();
      sheet.load("name");
      range.load("values");
      await sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  it("a member that the host does not know is named", async () => {
    const method = await refusal(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("A1").merge());
    expect(method).toMatchObject({ code: "NotInThisHost", location: "Range.merge" });
    expect(method.message).toContain("Range.merge() is not in this host: add it to objects/range.ts");
    const property = await refusal(({ workbook }) => workbook.worksheets.getItem("Sheet1").load("standardWidth"));
    expect(property.message).toContain("Worksheet.standardWidth is not in this host");
    const setter = await refusal(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").enableCalculation = false;
    });
    expect(setter.message).toContain("Worksheet.enableCalculation is not in this host");
    const object = await refusal(({ workbook }) => workbook.worksheets.getItem("Sheet1").shapes.getCount());
    expect(object.message).toContain("Worksheet.shapes is not in this host");
  });

  it("arguments are counted, and looked at", async () => {
    const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1");
    const wrong: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => sheetOf(context).getRangeByIndexes(-1, 0, 1, 1),
      (context) => sheetOf(context).charts.add("Doughnutty" as Excel.ChartType, sheetOf(context).getRange("A1")),
      (context) =>
        sheetOf(context)
          .getRange("A1")
          .getCell("0" as unknown as number, 0),
      (context) => sheetOf(context).getRange("A1:no"),
      (context) => {
        sheetOf(context).visibility = "Gone" as Excel.SheetVisibility;
      },
      (context) => {
        sheetOf(context).getRange("A1").format.fill.color = "petrol";
      },
    ];
    for (const work of wrong) expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("a member beyond the floor is refused by Office.js itself", async () => {
    const error = await refusal(({ workbook }) => workbook.worksheets.getItem("Sheet1").onFormulaChanged);
    expect(error.code).toBe("ApiNotFound");
    realOffice({ requirements: { ExcelApi: "1.11" } });
    expect(await codeOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").customProperties)).toBe("ApiNotFound");
  });

  it("what came before a failing action stays done", async () => {
    const host = realOffice();
    await refusal(({ workbook }) => {
      workbook.worksheets.add("Done");
      workbook.worksheets.getItem("Nowhere").activate();
      workbook.worksheets.add("Not done");
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Done"]);
  });

  it("objects are found again in the next sync, and ranges move with their cells", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Moving");
      const range = sheet.getRange("B5:C6");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("1:3").insert("Down");
      sheet.name = "Moved";
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe("Moved!B8:C9");
  });

  it("collections give their items, some of them, or only how many they are", async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["A", "B", "C"]) worksheets.add(name);
      const some = worksheets.load({ select: "name", top: 2, skip: 1 } as Excel.Interfaces.CollectionLoadOptions);
      const count = worksheets.getCount();
      const { tables } = worksheets.getItem("A");
      tables.load("count");
      await context.sync();
      return [some.items.map(({ name }) => name), count.value, tables.count];
    });
    expect(found).toEqual([["A", "B"], 4, 0]);
  });
});
