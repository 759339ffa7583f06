import { conditionalFormatting } from "./conditionalFormatting";
import { dataBarExtension } from "./dataBarExtension";
import { dataValidations } from "./dataValidations";
import { element } from "./element";
import type { FoundSheet } from "./FoundWorkbook";
import { hyperlinks } from "./hyperlinks";
import { namespaces } from "./namespaces";
import { opaque } from "./opaque";
import { pageSetup } from "./pageSetup";
import { paintStyles } from "./paintStyles";
import { rowBreaks } from "./rowBreaks";
import { sheetColumns } from "./sheetColumns";
import { sheetData } from "./sheetData";
import { sheetView } from "./sheetView";
import type { WorkbookContext } from "./WorkbookContext";

/** Codes such as "0111" are text on purpose: no green corner on each of them. */
const NO_NUMBER_WARNINGS = element(
  "ignoredErrors",
  {},
  element("ignoredError", { sqref: "A1:XFD1048576", numberStoredAsText: 1 }),
);

/** Relationship ids of what lies on a sheet; a sheet has at most one drawing. */
export interface SheetRelationships {
  readonly drawings: readonly string[];
  readonly tables: readonly string[];
  /** Of the links that lead out of the file. */
  readonly links?: readonly string[];
}

function sheetProperties({ tabColor }: FoundSheet): string {
  const tab = tabColor === undefined ? "" : element("tabColor", { rgb: opaque(tabColor) });
  return element("sheetPr", {}, tab, element("pageSetUpPr", { fitToPage: 1 }));
}

/** A worksheet part; `first` marks the sheet that is in front. */
export function worksheetXml(
  sheet: FoundSheet,
  first: boolean,
  context: WorkbookContext,
  relationships: SheetRelationships,
): string {
  const { stylesheet, grids, spell } = context;
  const cells = grids.get(sheet.name)!;
  const styles = paintStyles(sheet.formats, (style) => stylesheet.cellFormat(style));
  // Without this Excel leaves no room for the buttons of grouped columns.
  const outlineLevelCol = sheet.columns.some(({ collapsed }) => collapsed) ? 1 : undefined;
  const tables = relationships.tables.map((id) => element("tablePart", { "r:id": id }));
  return element(
    "worksheet",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    sheetProperties(sheet),
    sheetView(sheet, first),
    element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelCol }),
    sheetColumns(sheet.name, sheet.columns),
    sheetData(sheet, cells, styles, context),
    conditionalFormatting(sheet, stylesheet, spell),
    dataValidations(sheet),
    hyperlinks(cells, sheet.links, relationships.links),
    pageSetup(sheet.print),
    rowBreaks(sheet.print),
    NO_NUMBER_WARNINGS,
    ...relationships.drawings.map((id) => element("drawing", { "r:id": id })),
    tables.length === 0 ? "" : element("tableParts", { count: tables.length }, ...tables),
    dataBarExtension(sheet),
  );
}
