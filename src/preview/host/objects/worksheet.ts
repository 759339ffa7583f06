import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { count, either, flag, oneOf, optional, text, color } from "../batch/reader";
import { HostError } from "../model/HostError";
import { setVisibility } from "../model/setVisibility";
import { type SheetModel, usualRowHeight } from "../model/SheetModel";
import { wholeSheet } from "../model/area";
import { chartCollection } from "./chartCollection";
import { freezePanes } from "./freezePanes";
import { namedItemCollection } from "./namedItem";
import { pageBreakCollection } from "./pageBreak";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { areaFrom, checkedArea, checkSheet } from "./rangeTarget";
import { tableCollection } from "./tableCollection";
import { worksheetCustomPropertyCollection } from "./worksheetCustomProperty";

const rangeOf = (sheet: SheetModel, area = wholeSheet) => hostObject(range, { sheet, area: checkedArea(area) });

function usedRange(sheet: SheetModel, valuesOnly: boolean | undefined) {
  const area = sheet.usedArea(valuesOnly ?? false);
  return area && rangeOf(sheet, area);
}

export const worksheet: Definition<SheetModel> = {
  name: "Worksheet",
  id: ({ id }) => id,
  check: checkSheet,
  properties: {
    id: readOnly(({ id }) => id),
    name: property(
      text,
      ({ name }) => name,
      (sheet, name) => sheet.workbook.renameSheet(sheet, name),
    ),
    position: property(
      count,
      (sheet) => sheet.workbook.sheets.indexOf(sheet),
      (sheet, position) => {
        if (position >= sheet.workbook.sheets.length) {
          throw new HostError("InvalidArgument", `There is no position ${position} among the sheets.`);
        }
        sheet.workbook.moveSheet(sheet, position);
      },
    ),
    visibility: property(oneOf("Visible", "Hidden", "VeryHidden"), ({ visibility }) => visibility, setVisibility),
    tabColor: property(
      either(oneOf(""), color),
      ({ tabColor }) => tabColor,
      (sheet, value) => {
        sheet.tabColor = value;
        sheet.changed("tabColor");
      },
    ),
    showGridlines: property(
      flag,
      ({ showGridlines }) => showGridlines,
      (sheet, value) => {
        sheet.showGridlines = value;
        sheet.changed("gridlines");
      },
      "Gridlines",
    ),
    showHeadings: property(
      flag,
      ({ showHeadings }) => showHeadings,
      (sheet, value) => {
        sheet.showHeadings = value;
        sheet.changed("gridlines");
      },
      "Headings",
    ),
    standardHeight: readOnly(() => usualRowHeight),
  },
  objects: {
    tables: (sheet) => hostObject(tableCollection, { workbook: sheet.workbook, sheet }),
    names: (sheet) => hostObject(namedItemCollection, { workbook: sheet.workbook, sheet }),
    charts: (sheet) => hostObject(chartCollection, sheet),
    freezePanes: (sheet) => hostObject(freezePanes, sheet),
    pageLayout: (sheet) => hostObject(pageLayout, sheet),
    horizontalPageBreaks: (sheet) => hostObject(pageBreakCollection, { sheet, along: "rows" }),
    verticalPageBreaks: (sheet) => hostObject(pageBreakCollection, { sheet, along: "columns" }),
    customProperties: (sheet) => hostObject(worksheetCustomPropertyCollection, sheet),
  },
  methods: {
    activate: method([], (sheet) => {
      if (sheet.visibility !== "Visible") {
        throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is hidden and cannot be activated.`);
      }
      sheet.workbook.activate(sheet);
    }),
    calculate: method([flag], (sheet) => sheet.workbook.settle()),
    delete: method([], (sheet) => sheet.workbook.removeSheet(sheet)),
    getRange: method([optional(text)], (sheet, address) =>
      rangeOf(sheet, address === undefined ? wholeSheet : areaFrom(sheet, address)),
    ),
    getRangeByIndexes: method([count, count, count, count], (sheet, row, column, rows, columns) =>
      rangeOf(sheet, { row, column, rows, columns }),
    ),
    getCell: method([count, count], (sheet, row, column) => rangeOf(sheet, { row, column, rows: 1, columns: 1 })),
    getUsedRange: method(
      [optional(flag)],
      (sheet, valuesOnly) => usedRange(sheet, valuesOnly) ?? rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    getUsedRangeOrNullObject: method([optional(flag)], (sheet, valuesOnly) => usedRange(sheet, valuesOnly)),
  },
  events: { Activated: 11, Deactivated: 12, DataChanged: 10, FormatChanged: 18, SelectionChanged: 14 },
};
