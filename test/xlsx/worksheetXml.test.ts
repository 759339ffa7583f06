import { cellGrid } from "../../src/xlsx/cellGrid";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { SharedStrings } from "../../src/xlsx/SharedStrings";
import { Stylesheet } from "../../src/xlsx/Stylesheet";
import { worksheetXml } from "../../src/xlsx/worksheetXml";
import { plainSheet } from "./plainSheet";

function written(changes: Parameters<typeof plainSheet>[1]): string {
  const sheet = plainSheet([["0111"]], changes);
  const grids = new Map([[sheet.name, cellGrid(sheet)]]);
  const context = {
    strings: new SharedStrings(),
    stylesheet: new Stylesheet(),
    cachedValues: true,
    grids,
    spell: fileFormula,
  };
  return worksheetXml(sheet, false, context, { drawings: [], tables: [] });
}

describe("worksheetXml", () => {
  it("fits the page, colours the tab and warns of no code that is text", () => {
    const xml = written({ tabColor: "0F5C63" });
    expect(xml).toContain('<sheetPr><tabColor rgb="FF0F5C63"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/>');
  });

  it("leaves room for the buttons of collapsed columns", () => {
    expect(written({ columns: [{ column: 2, count: 2, width: 9, collapsed: true }] })).toContain('outlineLevelCol="1"');
    expect(written({})).not.toContain("outlineLevelCol");
  });

  it("styles empty cells inside a format", () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(written({ formats: [{ area, style: { fill: "FFF9E5" } }] })).toContain(
      '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row>',
    );
  });
});
