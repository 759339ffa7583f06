import { hostObject, method } from "../batch/definition";
import { count, oneOf, optional } from "../batch/reader";
import { HostError } from "../model/HostError";
import { deleteCells, insertCells } from "../model/shiftCells";
import { group } from "./outline";
import { range } from "./range";
import { areaOf, type RangeTarget } from "./rangeTarget";

function clear(target: RangeTarget, what: string): void {
  const { sheet } = target;
  const area = areaOf(target);
  const everything = what === "All";
  if (everything || what === "Contents") sheet.clearContents(area);
  if (everything || what === "Formats") sheet.clearFormats(area);
  if (everything) sheet.setValidation(area, null);
  if (everything || what === "Hyperlinks" || what === "RemoveHyperlinks") sheet.setLink(area, null);
}

const axis = oneOf("ByRows", "ByColumns");

/** The methods of a range that change the sheet. */
export const rangeChanges = {
  clear: method(
    [optional(oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"))],
    (target: RangeTarget, what) => clear(target, what ?? "All"),
  ),
  delete: method([oneOf("Up", "Left")], (target: RangeTarget, shift) =>
    deleteCells(target.sheet, areaOf(target), shift === "Up" ? "rows" : "columns"),
  ),
  insert: method([oneOf("Down", "Right")], (target: RangeTarget, shift) => {
    const area = areaOf(target);
    insertCells(target.sheet, area, shift === "Down" ? "rows" : "columns");
    return hostObject(range, { sheet: target.sheet, area });
  }),
  select: method([], (target: RangeTarget) => target.sheet.workbook.select(target.sheet, areaOf(target))),
  group: method([axis], (target: RangeTarget, along) => group(target, along, "group")),
  ungroup: method([axis], (target: RangeTarget, along) => group(target, along, "ungroup")),
  hideGroupDetails: method([axis], (target: RangeTarget, along) => group(target, along, "hide")),
  showGroupDetails: method([axis], (target: RangeTarget, along) => group(target, along, "show")),
  /** Office.js asks before it cuts a large array into pieces. */
  _ValidateArraySize: method([count, count], (target: RangeTarget, rows, columns) => {
    const area = areaOf(target);
    if (rows !== area.rows || columns !== area.columns) {
      throw new HostError(
        "InvalidArgument",
        `The input array has ${rows} rows and ${columns} columns, the range has ${area.rows} and ${area.columns}.`,
      );
    }
  }),
};
