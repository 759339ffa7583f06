import { type Definition, hostObject, property, readOnly } from "../batch/definition";
import { flag } from "../batch/reader";
import { enterCells } from "../entry/enterCells";
import { matrix } from "../entry/matrix";
import type { Area } from "../model/area";
import { HostError } from "../model/HostError";
import { usualColumnWidth, usualRowHeight } from "../model/SheetModel";
import { conditionalFormatCollection } from "./conditionalFormat";
import { dataValidation } from "./dataValidation";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import { isHidden, offset } from "./lines";
import { rangeChanges } from "./rangeChanges";
import { rangeFormat } from "./rangeFormat";
import { rangeNavigation } from "./rangeNavigation";
import { areaOf, fullAddress, isUnbounded, type RangeTarget } from "./rangeTarget";
import { cellsOf, formulaOf, settledValue, valueType } from "./rangeValues";
import { worksheet } from "./worksheet";

function bounded(target: RangeTarget, what: string): Area {
  const area = areaOf(target);
  if (isUnbounded(area)) {
    throw new HostError(
      "InvalidArgument",
      `${what} cannot be set for whole rows or columns: the request would be too large.`,
    );
  }
  return area;
}

function setNumberFormats(target: RangeTarget, value: unknown): void {
  const area = bounded(target, "numberFormat");
  const formatAt = matrix(value, area);
  if (!Array.isArray(value)) return target.sheet.format(area, { numberFormat: checkedFormat(value) });
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const given = formatAt(row, column);
      if (given === null) continue;
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      target.sheet.styles.apply(cell, { numberFormat: checkedFormat(given) });
    }
  }
  target.sheet.workbook.changed({ kind: "formats", sheet: target.sheet, area });
}

/** Excel refuses a number format whose quotes or brackets are open, or with more than four parts. */
function checkedFormat(value: unknown): string {
  const plain = typeof value === "string" ? value.replace(/\\./g, "").replace(/"[^"]*"/g, "") : '"';
  if (/"/.test(plain) || /\[[^\]]*$/.test(plain) || plain.split(";").length > 4) {
    throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no number format.`);
  }
  return value as string;
}

export const range: Definition<RangeTarget> = {
  name: "Range",
  held: true,
  check: areaOf,
  properties: {
    address: readOnly((target) => fullAddress(target.sheet, areaOf(target))),
    addressLocal: readOnly((target) => fullAddress(target.sheet, areaOf(target))),
    rowIndex: readOnly((target) => areaOf(target).row),
    columnIndex: readOnly((target) => areaOf(target).column),
    rowCount: readOnly((target) => areaOf(target).rows),
    columnCount: readOnly((target) => areaOf(target).columns),
    cellCount: readOnly((target) => areaOf(target).rows * areaOf(target).columns),
    isEntireRow: readOnly((target) => isUnbounded({ ...areaOf(target), rows: 1 })),
    isEntireColumn: readOnly((target) => isUnbounded({ ...areaOf(target), columns: 1 })),
    values: {
      get: (target) => cellsOf(target, (row, column) => settledValue(target.sheet, row, column)),
      set: (target, value) => enterCells(target.sheet, bounded(target, "values"), value),
    },
    valueTypes: readOnly((target) => cellsOf(target, (row, column) => valueType(target.sheet, row, column))),
    formulas: {
      get: (target) => cellsOf(target, (row, column) => formulaOf(target.sheet, row, column)),
      set: (target, value) => enterCells(target.sheet, bounded(target, "formulas"), value),
    },
    numberFormat: {
      get: (target) => cellsOf(target, (row, column) => target.sheet.styles.at(row, column).numberFormat),
      set: setNumberFormats,
    },
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    rowHidden: property(
      flag,
      (target) => isHidden(target, "rows"),
      ({ sheet, area }, hidden) => sheet.setLines("rows", area!.row, area!.rows, { hidden }),
    ),
    columnHidden: property(
      flag,
      (target) => isHidden(target, "columns"),
      ({ sheet, area }, hidden) => sheet.setLines("columns", area!.column, area!.columns, { hidden }),
    ),
    left: readOnly((target) => offset(target.sheet.columns, areaOf(target).column, usualColumnWidth)),
    top: readOnly((target) => offset(target.sheet.rows, areaOf(target).row, usualRowHeight)),
  },
  objects: {
    worksheet: ({ sheet }) => hostObject(worksheet, sheet),
    format: (target) => hostObject(rangeFormat, target),
    dataValidation: (target) => hostObject(dataValidation, target),
    conditionalFormats: (target) => hostObject(conditionalFormatCollection, target),
  },
  methods: { ...rangeNavigation, ...rangeChanges },
};
