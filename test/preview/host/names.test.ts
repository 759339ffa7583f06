import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

describe("names", () => {
  it("of the workbook and of a sheet stand beside each other", async () => {
    realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [[1.2]];
      workbook.names.add("LqCut", sheet.getRange("B2"));
      sheet.names.add("LqCut", "=Sheet1!$A$1:$A$3");
      workbook.names.add("Rate", "=0.5");
      workbook.names.load("items/name,items/formula,items/value,items/type,items/scope");
      const local = sheet.names.getItem("LqCut").load("value,scope");
      const none = workbook.names.getItemOrNullObject("Nothing");
      const place = workbook.names.getItem("lqcut").getRange().load("address");
      const noPlace = workbook.names.getItem("Rate").getRangeOrNullObject();
      await sync();
      expect(
        workbook.names.items.map(({ name, formula, value, type, scope }) => [name, formula, value, type, scope]),
      ).toEqual([
        ["LqCut", "=Sheet1!$B$2", 1.2, "Range", "Workbook"],
        ["Rate", "=0.5", "0.5", "String", "Workbook"],
      ]);
      expect([local.value, local.scope]).toEqual(["Sheet1!$A$1:$A$3", "Worksheet"]);
      expect([none.isNullObject, noPlace.isNullObject, place.address]).toEqual([true, true, "Sheet1!B2"]);
    });
  });

  it("follow their cells and can be changed and deleted", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      const name = workbook.names.add("Start", sheet.getRange("A5"));
      await sync();
      sheet.getRange("2:3").insert("Down");
      await sync();
      expect(host.workbook.names[0]!.formula).toBe("=Sheet1!$A$7");
      name.formula = "=Sheet1!$B$1";
      name.visible = false;
      await sync();
      expect(host.workbook.names[0]).toMatchObject({ formula: "=Sheet1!$B$1", visible: false });
      name.delete();
      await sync();
    });
    expect(host.workbook.names).toEqual([]);
  });

  it.each(["LQ1", "R1C1", "r", "2nd", "two words", ""])("%j is no name", async (name) => {
    realOffice();
    expect(await codeOf(({ workbook }) => workbook.names.add(name, "=1"))).toBe("InvalidArgument");
  });

  it("are taken once, and stand for formulas", async () => {
    realOffice();
    expect(await codeOf(({ workbook: { names } }) => [names.add("A_", "=1"), names.add("a_", "=2")])).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(({ workbook: { names } }) => names.add("A_", "Sheet1!A1"))).toBe("InvalidArgument");
    expect(await codeOf(({ workbook: { names } }) => names.add("A_", "=Nowhere!$A$1"))).toBe("InvalidArgument");
  });
});
