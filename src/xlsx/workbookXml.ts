import type { Name, Sheet, Workbook } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { element } from "./element";
import { escapeXml } from "./escapeXml";
import { namespaces } from "./namespaces";

/** "B5:D9", "7:7" or "A:B" with the dollar signs of an absolute reference. */
const absolute = (address: string) => address.replace(/[A-Z]+|\d+/g, "$$$&");

/** What Excel keeps as names of a single sheet: what to print, and the rows and columns that repeat on each page. */
function printNames({ name, print }: Sheet, localSheetId: number): string {
  const written = (type: string, addresses: readonly string[]) => {
    const references = addresses.map((address) => `'${name.replaceAll("'", "''")}'!${absolute(address)}`);
    if (references.length === 0) return "";
    return element("definedName", { name: `_xlnm.${type}`, localSheetId }, escapeXml(references.join(",")));
  };
  const titles = [print.titleColumns, print.titleRows].filter((range) => range !== undefined);
  return written("Print_Area", print.area ? [areaAddress(print.area)] : []) + written("Print_Titles", titles);
}

function definedNames(sheets: readonly Sheet[], names: readonly Name[]): string {
  const own = names.map(({ name, refersTo }) => element("definedName", { name }, escapeXml(refersTo)));
  const written = [...sheets.map(printNames), ...own].join("");
  return written === "" ? "" : element("definedNames", {}, written);
}

/** The workbook part. Sheet n is rIdn; every formula is calculated when the file is opened. */
export function workbookXml({ sheets, names }: Workbook): string {
  const entries = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const view = { xWindow: 0, yWindow: 0, windowWidth: 28_800, windowHeight: 15_000, tabRatio: 800, activeTab: 0 };
  return element(
    "workbook",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    element("bookViews", {}, element("workbookView", view)),
    element("sheets", {}, ...entries),
    definedNames(sheets, names),
    element("calcPr", { fullCalcOnLoad: 1 }),
  );
}
