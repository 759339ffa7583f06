import { areaAddress } from "./areaAddress";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import { fileFormula, type SpellFormula } from "./fileFormula";
import type { FoundName, FoundSheet, FoundWorkbook } from "./FoundWorkbook";
import { frontSheet } from "./frontSheet";
import { namespaces } from "./namespaces";

/** "B5:D9", "7:7" or "A:B" with the dollar signs of an absolute reference. */
const absolute = (address: string) => address.replace(/[A-Z]+|\d+/g, "$$$&");

/** What Excel keeps as names of a single sheet: what to print, and the rows and columns that repeat on each page. */
function printNames({ name, print }: FoundSheet, localSheetId: number): string {
  const written = (type: string, addresses: readonly string[]) => {
    const references = addresses.map((address) => `'${name.replaceAll("'", "''")}'!${absolute(address)}`);
    if (references.length === 0) return "";
    return element("definedName", { name: `_xlnm.${type}`, localSheetId }, escapeXml(references.join(",")));
  };
  const titles = [print.titleColumns, print.titleRows].filter((range) => range !== undefined);
  return written("Print_Area", print.area ? [areaAddress(print.area)] : []) + written("Print_Titles", titles);
}

function definedNames(sheets: readonly FoundSheet[], names: readonly FoundName[], spell: SpellFormula): string {
  const own = names.map(({ name, refersTo, sheet, hidden, comment }) => {
    const localSheetId = sheet === undefined ? undefined : sheets.findIndex((each) => each.name === sheet);
    const attributes = { name, comment, localSheetId, hidden: hidden ? 1 : undefined };
    return element("definedName", attributes, escapeXml(encodeText(spell(refersTo, `Name "${name}"`))));
  });
  const written = [...sheets.map(printNames), ...own].join("");
  return written === "" ? "" : element("definedNames", {}, written);
}

/** The workbook part. Sheet n is rIdn; every formula is calculated when the file is opened. */
export function workbookXml({ sheets, names }: FoundWorkbook, spell: SpellFormula = fileFormula): string {
  const entries = sheets.map(({ name, visibility: state }, index) =>
    element("sheet", { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` }),
  );
  const view = {
    xWindow: 0,
    yWindow: 0,
    windowWidth: 28_800,
    windowHeight: 15_000,
    tabRatio: 800,
    activeTab: frontSheet(sheets),
  };
  return element(
    "workbook",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element("bookViews", {}, element("workbookView", view)),
    element("sheets", {}, ...entries),
    definedNames(sheets, names, spell),
    element("calcPr", { fullCalcOnLoad: 1 }),
  );
}
