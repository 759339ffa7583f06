import { Stylesheet } from "../../src/xlsx/Stylesheet";

const countOf = (xml: string, list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(xml)?.[1]);

describe("Stylesheet", () => {
  it("begins with the default style and the two fills readers expect", () => {
    const sheet = new Stylesheet();
    expect(sheet.cellFormat({})).toBe(0);
    expect(sheet.xml()).toMatch(/<fills count="2"><fill><patternFill patternType="none"\/>.*gray125/);
    expect(countOf(sheet.xml(), "dxfs")).toBe(0);
    expect(sheet.xml()).not.toContain("numFmts");
  });

  it("writes equal parts once", () => {
    const sheet = new Stylesheet();
    const bold = sheet.cellFormat({ bold: true, numberFormat: "0.0%" });
    expect(sheet.cellFormat({ numberFormat: "0.0%", bold: true })).toBe(bold);
    sheet.cellFormat({ bold: true, fill: "FFF9E5", numberFormat: "#,##0" });
    const xml = sheet.xml();
    expect(["numFmts", "fonts", "fills", "borders", "cellXfs"].map((list) => countOf(xml, list))).toEqual([
      1, 2, 3, 1, 3,
    ]);
    expect(xml).toContain('<numFmt numFmtId="164" formatCode="0.0%"/>');
    expect(xml).toContain('<xf numFmtId="3" fontId="1" fillId="2"');
  });

  it("aligns", () => {
    const sheet = new Stylesheet();
    sheet.cellFormat({ align: "right", vertical: "top", wrap: true });
    sheet.cellFormat({ indent: 2 });
    expect(sheet.xml()).toContain('<alignment horizontal="right" vertical="top" wrapText="1"/>');
    expect(sheet.xml()).toContain('<alignment horizontal="left" indent="2"/>');
  });

  it("writes only what a conditional format changes", () => {
    const sheet = new Stylesheet();
    expect(sheet.differentialFormat({ bold: true, color: "C00000" })).toBe(0);
    expect(sheet.differentialFormat({ fill: "FFF9E5" })).toBe(1);
    expect(sheet.xml()).toContain(
      '<dxf><font><b/><color rgb="FFC00000"/></font></dxf>' +
        '<dxf><fill><patternFill><bgColor rgb="FFFFF9E5"/></patternFill></fill></dxf>',
    );
  });

  it("refuses what a conditional format cannot change", () => {
    expect(() => new Stylesheet().differentialFormat({ size: 12, wrap: true })).toThrow("cannot change size, wrap");
  });
});
