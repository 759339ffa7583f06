import type { Cell } from "../../src/sheets/sheet";
import { cellXml } from "../../src/xlsx/cellXml";
import { fileFormula } from "../../src/xlsx/fileFormula";
import { SharedStrings } from "../../src/xlsx/SharedStrings";

function written(cell: Cell, cachedValues = true, style = 0): string {
  return cellXml("B5", style, cell, { strings: new SharedStrings(), cachedValues, spell: fileFormula }, "Plain!B5");
}

describe("cellXml", () => {
  it.each<[Cell, string]>([
    [3.5, '<c r="B5"><v>3.5</v></c>'],
    [-1e-7, '<c r="B5"><v>-1e-7</v></c>'],
    [false, '<c r="B5" t="b"><v>0</v></c>'],
    ["0111", '<c r="B5" t="s"><v>0</v></c>'],
    [{ text: "Start", target: "'Start'!A1" }, '<c r="B5" t="s"><v>0</v></c>'],
    [null, '<c r="B5"/>'],
  ])("writes %j", (cell, expected) => {
    expect(written(cell)).toBe(expected);
  });

  it.each<[Cell, string]>([
    [{ formula: "1+1", value: 2 }, '<c r="B5"><f>1+1</f><v>2</v></c>'],
    [{ formula: '"<"&A1', value: "<" }, '<c r="B5" t="str"><f>&quot;&lt;&quot;&amp;A1</f><v>&lt;</v></c>'],
    [{ formula: '""', value: "" }, '<c r="B5" t="str"><f>&quot;&quot;</f><v></v></c>'],
    [{ formula: "1=1", value: true }, '<c r="B5" t="b"><f>1=1</f><v>1</v></c>'],
    [{ formula: "NA()", value: { error: "#N/A" } }, '<c r="B5" t="e"><f>NA()</f><v>#N/A</v></c>'],
    [{ formula: "A1", value: null }, '<c r="B5"><f>A1</f></c>'],
  ])("writes the formula and its value: %j", (cell, expected) => {
    expect(written(cell)).toBe(expected);
  });

  it("leaves out the value of a formula if told so", () => {
    expect(written({ formula: "1=1", value: true }, false)).toBe('<c r="B5"><f>1=1</f></c>');
    expect(written(2, false)).toContain("<v>2</v>");
  });

  it("gives an empty cell its style", () => {
    expect(written(null, true, 7)).toBe('<c r="B5" s="7"/>');
  });

  it.each<Cell>([NaN, Infinity, { formula: "1/0", value: NaN }])("refuses %j and names the cell", (cell) => {
    expect(() => written(cell)).toThrow("Plain!B5");
  });

  it("refuses a text longer than a cell", () => {
    expect(() => written("x".repeat(32_768))).toThrow("Plain!B5: 32768 characters");
    expect(() => written("x".repeat(32_767))).not.toThrow();
  });
});
