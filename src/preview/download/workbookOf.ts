import type { Print } from "../../sheets/sheet";
import type { FoundColumn, FoundName, FoundSheet, FoundWorkbook } from "../../xlsx/FoundWorkbook";
import type { LineSetting, SheetModel } from "../host/model/SheetModel";
import { areaAddress } from "../host/model/address";
import type { NameModel } from "../host/model/name";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { area1 } from "./area1";
import { blocksOf } from "./cells";
import { chartsOf } from "./charts";
import { formatsOf, hex } from "./formats";
import { linksOf } from "./links";
import { conditionalFormatsOf, validationsOf } from "./rules";
import { tablesOf } from "./tables";

/** The host's workbook as a value, from which its file is made. Every formula must have been worked out. */
export function workbookOf(workbook: WorkbookModel): FoundWorkbook {
  const { sheets, names, properties, fileName } = workbook;
  const { title = "", ...others } = Object.fromEntries([...properties].filter(([, text]) => text !== ""));
  return {
    title: title || fileName.replace(/\.xlsx$/, ""),
    properties: others,
    sheets: sheets.map(sheetOf),
    names: names.map((name) => nameOf(workbook, name)),
  };
}

function nameOf(workbook: WorkbookModel, { name, formula, sheetId, visible, comment }: NameModel): FoundName {
  const sheet = sheetId === null ? undefined : workbook.sheetWithId(sheetId);
  return {
    ...{ name, refersTo: formula.replace(/^=/, "") },
    ...(sheet ? { sheet: sheet.name } : {}),
    ...(visible ? {} : { hidden: true }),
    ...(comment === "" ? {} : { comment }),
  };
}

const visibilities: Readonly<Record<string, FoundSheet["visibility"]>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

function sheetOf(sheet: SheetModel): FoundSheet {
  const { name, freeze, showGridlines, tabColor } = sheet;
  const visibility = visibilities[sheet.visibility];
  const hiddenRows = [...sheet.rows].filter(([, { hidden }]) => hidden).map(([row]) => row + 1);
  const links = linksOf(sheet);
  return {
    name,
    ...{ blocks: blocksOf(sheet), tables: tablesOf(sheet), formats: formatsOf(sheet), charts: chartsOf(sheet) },
    ...{ conditionalFormats: conditionalFormatsOf(sheet), validations: validationsOf(sheet) },
    columns: [...sheet.columns].sort(([a], [b]) => a - b).map(([column, line]) => columnOf(column, line)),
    rowHeights: [...sheet.rows].flatMap(([row, { size }]) =>
      size === undefined ? [] : [{ row: row + 1, height: size }],
    ),
    ...(freeze ? { freeze } : {}),
    gridlines: showGridlines,
    print: printOf(sheet),
    ...(visibility ? { visibility } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(tabColor === "" ? {} : { tabColor: hex(tabColor) }),
  };
}

/** The width of a column that nobody has set. */
const usualCharacters = 8.43;

/** A character of Calibri 11 is 7 pixels wide, a column has 5 pixels of margin, and a point is 4/3 pixels. */
const columnOf = (column: number, { size, hidden, level = 0 }: LineSetting): FoundColumn => ({
  ...{ column: column + 1, count: 1 },
  width: size === undefined ? usualCharacters : Math.round(((size * 4) / 3 - 5) * (100 / 7)) / 100,
  ...(hidden ? (level > 0 ? { collapsed: true } : { hidden: true }) : {}),
});

function printOf({ page }: SheetModel): Print {
  const { orientation, titleRows, titleColumns, printArea, rowBreaks, headersFooters } = page;
  return {
    landscape: orientation === "Landscape",
    ...(titleRows ? { titleRows: areaAddress(titleRows) } : {}),
    ...(titleColumns ? { titleColumns: areaAddress(titleColumns) } : {}),
    ...(printArea ? { area: area1(printArea) } : {}),
    ...(rowBreaks.length > 0 ? { breaks: rowBreaks.map((row) => row + 1) } : {}),
    footer: literalText(headersFooters.leftFooter),
  };
}

/** A footer without its codes for size and colour. */
const literalText = (footer: string) => footer.replace(/^(&\d+|&K[0-9A-F]{6})+/, "").replaceAll("&&", "&");
