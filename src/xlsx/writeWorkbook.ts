import { applicationProperties } from "./applicationProperties";
import { cellGrid } from "./cellGrid";
import { checkWorkbook } from "./check/checkWorkbook";
import { coreProperties } from "./coreProperties";
import { fileFormula, type SpellFormula } from "./fileFormula";
import type { FoundWorkbook } from "./FoundWorkbook";
import { metadataXml } from "./metadataXml";
import { officeType, type Part, target, type Target } from "./Part";
import { SharedStrings } from "./SharedStrings";
import { sheetParts } from "./sheetParts";
import { Stylesheet } from "./Stylesheet";
import { themeXml } from "./themeXml";
import { workbookXml } from "./workbookXml";
import { zipParts } from "./zipParts";

export interface WriteOptions {
  /** Formula cells and charts carry values, so that Protected View and previews show numbers. True if left out. */
  readonly cachedValues?: boolean;
  /** When the file was made, for its properties; they hold no time if it is left out. */
  readonly created?: Date;
  /**
   * For a workbook that a person made: how its formulas are spelled. If it is left out the workbook must be one of this
   * add-in's making, with formulas of Excel 2016 and names, lists and links that point at areas.
   */
  readonly spell?: SpellFormula;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const ROOTS: readonly Target[] = [
  target("officeDocument", "xl/workbook.xml"),
  { type: `${PACKAGE}/metadata/core-properties`, path: "docProps/core.xml" },
  target("extended-properties", "docProps/app.xml"),
];

function part(path: string, contentType: string, xml: string, targets: readonly Target[] = []): Part {
  return { path, contentType, xml, targets };
}

const fillsCells = ({ sheets }: FoundWorkbook): boolean =>
  sheets.some(({ blocks }) =>
    blocks.some(({ cells }) =>
      cells.some((line) => line.some((cell) => cell !== null && typeof cell === "object" && "fills" in cell)),
    ),
  );

function workbookPart(workbook: FoundWorkbook, spell: SpellFormula): Part {
  const sheets = workbook.sheets.map((_, index) => target("worksheet", `xl/worksheets/sheet${index + 1}.xml`));
  return part("xl/workbook.xml", officeType("spreadsheetml.sheet.main"), workbookXml(workbook, spell), [
    ...sheets,
    target("styles", "xl/styles.xml"),
    target("sharedStrings", "xl/sharedStrings.xml"),
    target("theme", "xl/theme/theme1.xml"),
    ...(fillsCells(workbook) ? [target("sheetMetadata", "xl/metadata.xml")] : []),
  ]);
}

/**
 * Writes a workbook as an .xlsx file that Excel 2016 and later open as it is. Equal workbooks give equal bytes.
 * @throws Error for a value no workbook can have (two sheets of one name, overlapping tables, a number that is not
 * finite, a function Excel 2016 lacks, ...); the message names both ends
 */
export function writeWorkbook(workbook: FoundWorkbook, options: WriteOptions = {}): Uint8Array {
  const { cachedValues = true, created, spell = fileFormula } = options;
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, cellGrid(sheet)]));
  checkWorkbook(workbook, grids, options.spell === undefined);
  const context = { strings: new SharedStrings(), stylesheet: new Stylesheet(), cachedValues, grids, spell };
  const sheets = workbook.sheets.flatMap((_, index) => sheetParts(workbook, index, context));
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  return zipParts(ROOTS, [
    part("docProps/core.xml", core, coreProperties(workbook.title, created, workbook.properties)),
    part("docProps/app.xml", officeType("extended-properties"), applicationProperties(workbook.properties)),
    workbookPart(workbook, spell),
    ...sheets,
    part("xl/styles.xml", officeType("spreadsheetml.styles"), context.stylesheet.xml()),
    part("xl/sharedStrings.xml", officeType("spreadsheetml.sharedStrings"), context.strings.xml()),
    part("xl/theme/theme1.xml", officeType("theme"), themeXml()),
    ...(fillsCells(workbook)
      ? [part("xl/metadata.xml", officeType("spreadsheetml.sheetMetadata"), metadataXml())]
      : []),
  ]);
}
