import type { ColumnSetting, Print, Sheet, Workbook } from "../../sheets/sheet";
import type { LineSetting, SheetModel } from "../host/model/SheetModel";
import { areaAddress } from "../host/model/address";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { area1 } from "./area1";
import { blocksOf, tablesOf } from "./cells";
import { chartsOf } from "./charts";
import { formatsOf, hex } from "./formats";
import { conditionalFormatsOf, validationsOf } from "./rules";

/** The host's workbook as a value, from which its file is made. Every formula must have been worked out. */
export function workbookOf({ sheets, names, properties, fileName }: WorkbookModel): Workbook {
  return {
    title: properties.get("title") || fileName.replace(/\.xlsx$/, ""),
    sheets: sheets.map(sheetOf),
    names: names
      .filter(({ sheetId }) => sheetId === null)
      .map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, "") })),
  };
}

function sheetOf(sheet: SheetModel): Sheet {
  const { name, freeze, showGridlines, tabColor } = sheet;
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
    ...(tabColor === "" ? {} : { tabColor: hex(tabColor) }),
  };
}

/** The width of a column that nobody has set. */
const usualCharacters = 8.43;

/** A character of Calibri 11 is 7 pixels wide, a column has 5 pixels of margin, and a point is 4/3 pixels. */
const columnOf = (column: number, { size, hidden }: LineSetting): ColumnSetting => ({
  ...{ column: column + 1, count: 1 },
  width: size === undefined ? usualCharacters : Math.round(((size * 4) / 3 - 5) * (100 / 7)) / 100,
  ...(hidden ? { collapsed: true } : {}),
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
