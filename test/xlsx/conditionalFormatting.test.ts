import type { ConditionalFormat } from "../../src/sheets/sheet";
import { conditionalFormatting } from "../../src/xlsx/conditionalFormatting";
import { dataBarExtension } from "../../src/xlsx/dataBarExtension";
import { Stylesheet } from "../../src/xlsx/Stylesheet";
import { plainSheet } from "./plainSheet";

const area = { row: 2, column: 3, rows: 4, columns: 1 };
const rule = (formula: string): ConditionalFormat => ({ kind: "formula", area, formula, style: { bold: true } });
const bar: ConditionalFormat = { kind: "bar", area, color: "9CC7CB", min: -1, max: 2.5 };
const sheetWith = (...conditionalFormats: ConditionalFormat[]) => plainSheet([], { conditionalFormats });

describe("conditionalFormatting", () => {
  it("lets the later format win", () => {
    const xml = conditionalFormatting(sheetWith(rule('$C2="a"'), rule("$C2>1")), new Stylesheet());
    expect(xml).toContain('sqref="C2:C5"><cfRule type="expression" dxfId="0" priority="2"><formula>$C2=&quot;a&quot;');
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="1"><formula>$C2&gt;1');
  });

  it("refuses what only cells may hold", () => {
    const write = (formula: string) => conditionalFormatting(sheetWith(rule(formula)), new Stylesheet());
    expect(() => write("tblMap[[#This Row],[Jobs]]>1")).toThrow("Plain!C2:C5");
    expect(() => write('$C2="[Jobs]"')).not.toThrow();
  });

  it("ties a bar to its extension", () => {
    const sheet = sheetWith(rule("$C2>1"), bar);
    const [id] = /\{00000000-[^}]*\}/.exec(conditionalFormatting(sheet, new Stylesheet())) ?? [];
    expect(id).toBeDefined();
    expect(dataBarExtension(sheet)).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
  });
});
