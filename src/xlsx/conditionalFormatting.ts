import type { ConditionalFormat } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { dataBarId } from "./dataBarExtension";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import { fileFormula, type SpellFormula } from "./fileFormula";
import type { FoundSheet } from "./FoundWorkbook";
import { namespaces } from "./namespaces";
import { opaque } from "./opaque";
import type { Stylesheet } from "./Stylesheet";

/** A bar as Excel 2007 knew it, with the key to what Excel 2010 added. */
function barRule(format: ConditionalFormat & { kind: "bar" }, priority: number, index: number): string {
  const bar = element(
    "dataBar",
    {},
    element("cfvo", { type: "num", val: format.min }),
    element("cfvo", { type: "num", val: format.max }),
    element("color", { rgb: opaque(format.color) }),
  );
  const extension = element(
    "ext",
    { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": namespaces.excel2010 },
    element("x14:id", {}, dataBarId(index)),
  );
  return element("cfRule", { type: "dataBar", priority }, bar, element("extLst", {}, extension));
}

/** @throws Error for a reference to a table's column: cells may hold one, a conditional format may not */
function ruleFormula(formula: string, spell: SpellFormula, place: string): string {
  const withoutTexts = formula.replace(/"[^"]*"/g, "");
  if (withoutTexts.includes("[")) throw new Error(`${place}: Excel takes no references to tables here: ${formula}`);
  return escapeXml(encodeText(spell(formula, place)));
}

/** A sheet's conditional formats. Where two meet the later one wins, as with formats. */
export function conditionalFormatting(
  sheet: FoundSheet,
  stylesheet: Stylesheet,
  spell: SpellFormula = fileFormula,
): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const sqref = areaAddress(format.area);
      const priority = sheet.conditionalFormats.length - index;
      if (format.kind === "bar") return element("conditionalFormatting", { sqref }, barRule(format, priority, index));
      const dxfId = stylesheet.differentialFormat(format.style);
      const rule = { type: "expression", dxfId, priority };
      const formula = ruleFormula(format.formula, spell, `${sheet.name}!${sqref}, conditional format`);
      return element("conditionalFormatting", { sqref }, element("cfRule", rule, element("formula", {}, formula)));
    })
    .join("");
}
