import { cellGrid } from "../../src/xlsx/cellGrid";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { SharedStrings } from "../../src/xlsx/SharedStrings";
import { sheetParts } from "../../src/xlsx/sheetParts";
import { Stylesheet } from "../../src/xlsx/Stylesheet";
import { plainSheet, plainWorkbook } from "./plainSheet";
import { richWorkbook } from "./richWorkbook";

describe("sheetParts", () => {
  const [, driverMap, lists] = richWorkbook.sheets;
  const workbook = plainWorkbook(lists!, driverMap!, plainSheet([]));
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, cellGrid(sheet)]));
  const context = {
    strings: new SharedStrings(),
    stylesheet: new Stylesheet(),
    cachedValues: true,
    grids,
    spell: fileFormula,
  };
  const [first, second, third] = workbook.sheets.map((_, index) => sheetParts(workbook, index, context));

  it("numbers tables and charts through the workbook", () => {
    expect(first?.map(({ path }) => path)).toEqual(["xl/worksheets/sheet1.xml", "xl/tables/table1.xml"]);
    expect(second?.map(({ path }) => path)).toEqual([
      "xl/worksheets/sheet2.xml",
      "xl/drawings/drawing2.xml",
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/tables/table2.xml",
    ]);
    expect(third).toHaveLength(1);
  });

  it("ties each sheet to what lies on it", () => {
    const worksheet = second?.[0];
    expect(worksheet?.targets.map(({ path }) => path)).toEqual(["xl/drawings/drawing2.xml", "xl/tables/table2.xml"]);
    expect(worksheet?.xml).toContain(
      '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
    );
    expect(first?.[0]?.xml).toContain('<tablePart r:id="rId1"/>');
  });
});
