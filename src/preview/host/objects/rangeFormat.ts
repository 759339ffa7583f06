import { type Definition, hostObject, method, type Property, property } from "../batch/definition";
import { count, flag, number, oneOf, whole } from "../batch/reader";
import { HostError } from "../model/HostError";
import { usualColumnWidth, usualRowHeight } from "../model/SheetModel";
import { autofit } from "./autofit";
import { uniformLine } from "./lines";
import { rangeBorderCollection } from "./rangeBorders";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { areaOf, type RangeTarget } from "./rangeTarget";
import { ofStyle as of } from "./styled";

/** Points; Excel's limits of 255 characters of Calibri 11 and 409.5 points. */
const widest = 1344;
const highest = 409.5;

function size(along: "rows" | "columns", usual: number, most: number): Property<RangeTarget> {
  const span = (target: RangeTarget): [number, number] => {
    const area = areaOf(target);
    return along === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  };
  return property(
    number,
    (target) => uniformLine(target.sheet[along], ...span(target), ({ size: set = usual }) => set),
    (target, points) => {
      if (points < 0 || points > most)
        throw new HostError("InvalidArgument", `A size goes from 0 to ${most} points, not ${points}.`);
      target.sheet.setLines(along, ...span(target), { size: points });
    },
  );
}

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];

export const rangeFormat: Definition<RangeTarget> = {
  name: "RangeFormat",
  check: areaOf,
  properties: {
    columnWidth: size("columns", usualColumnWidth, widest),
    rowHeight: size("rows", usualRowHeight, highest),
    wrapText: of("wrapText", flag),
    horizontalAlignment: of("horizontalAlignment", oneOf(...horizontal)),
    verticalAlignment: of("verticalAlignment", oneOf("Top", "Center", "Bottom", "Justify", "Distributed")),
    indentLevel: of("indentLevel", count),
    shrinkToFit: of("shrinkToFit", flag),
    textOrientation: of("textOrientation", whole),
  },
  objects: {
    fill: (target) => hostObject(rangeFill, target),
    font: (target) => hostObject(rangeFont, target),
    borders: (target) => hostObject(rangeBorderCollection, target),
  },
  methods: {
    autofitColumns: method([], (target) => autofit(target, "columns")),
    autofitRows: method([], (target) => autofit(target, "rows")),
  },
};
