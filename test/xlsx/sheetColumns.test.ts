import { sheetColumns } from "../../src/xlsx/sheetColumns";

describe("sheetColumns", () => {
  it("adds the cell margin to a width", () => {
    expect(sheetColumns("Plain", [{ column: 2, count: 1, width: 10 }])).toBe(
      '<cols><col min="2" max="2" width="10.7109375" customWidth="1"/></cols>',
    );
  });

  it("hides a collapsed group and puts its button on the column after it", () => {
    const xml = sheetColumns("Plain", [
      { column: 4, count: 2, width: 10 },
      { column: 2, count: 2, width: 10, collapsed: true },
    ]);
    expect(xml.match(/hidden="1" customWidth="1" outlineLevel="1"/g)).toHaveLength(2);
    expect(xml).toMatch(
      /<col min="4" max="4" width="10.7109375" customWidth="1" collapsed="1"\/><col min="5" [^>]*customWidth="1"\/>/,
    );
  });

  it("makes a column for the button where there is none", () => {
    const xml = sheetColumns("Plain", [{ column: 2, count: 1, width: 10, collapsed: true }]);
    expect(xml).toMatch(/<col min="3" max="3" width="9.14\d*" customWidth="1" collapsed="1"\/>/);
  });

  it("writes nothing for nothing and refuses two settings of one column", () => {
    expect(sheetColumns("Plain", [])).toBe("");
    const twice = { column: 2, count: 2, width: 10 };
    expect(() => sheetColumns("Plain", [twice, { ...twice, column: 3 }])).toThrow('Sheet "Plain"');
  });
});
