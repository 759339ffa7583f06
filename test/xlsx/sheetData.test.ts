import { cellGrid } from "../../src/xlsx/cellGrid";
import { sheetData } from "../../src/xlsx/sheetData";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { SharedStrings } from "../../src/xlsx/SharedStrings";
import { plainSheet } from "./plainSheet";

describe("sheetData", () => {
  it("writes rows in order: values, styles of empty cells, heights", () => {
    const sheet = plainSheet([[1, null]], { rowHeights: [{ row: 9, height: 32.5 }] });
    const blocks = [{ row: 5, column: 2, cells: [[2]] }, ...sheet.blocks];
    const styles = new Map([[2, [undefined, undefined, 3]]]);
    const context = { strings: new SharedStrings(), cachedValues: true, spell: fileFormula };
    expect(sheetData(sheet, cellGrid({ ...sheet, blocks }), styles, context)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="3"/></row>' +
        '<row r="5"><c r="B5"><v>2</v></c></row><row r="9" ht="32.5" customHeight="1"/></sheetData>',
    );
  });
});
