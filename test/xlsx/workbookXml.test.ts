import { workbookXml } from "../../src/xlsx/workbookXml";
import { plainSheet } from "./plainSheet";

describe("workbookXml", () => {
  const print = { landscape: true, footer: "", titleRows: "7:7", titleColumns: "A:AB" };
  const area = { row: 1, column: 1, rows: 9, columns: 3 };
  const xml = workbookXml({
    title: "t",
    sheets: [plainSheet([]), plainSheet([], { name: "O'Brien & Co", print: { ...print, area } })],
    names: [{ name: "LQcut", refersTo: "'Plain'!$A$1" }],
  });

  it("names what is printed and what repeats on each page", () => {
    expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'O''Brien &amp; Co'!$A$1:$C$9<`);
    expect(xml).toContain(`Print_Titles" localSheetId="1">'O''Brien &amp; Co'!$A:$AB,'O''Brien &amp; Co'!$7:$7<`);
    expect(xml).not.toContain('localSheetId="0"');
  });

  it("lists sheets and names and asks for a calculation", () => {
    expect(xml).toContain('<sheet name="O&apos;Brien &amp; Co" sheetId="2" r:id="rId2"/>'.replace("&apos;", "'"));
    expect(xml).toContain(`<definedName name="LQcut">'Plain'!$A$1</definedName>`);
    expect(xml).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("writes no empty list of names", () => {
    expect(workbookXml({ title: "t", sheets: [plainSheet([])], names: [] })).not.toContain("definedNames");
  });
});
