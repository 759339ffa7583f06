import { optional, plainObject, text } from "../batch/reader";
import type { Link } from "../model/cell";
import { HostError } from "../model/HostError";
import { areaOf, type RangeTarget } from "./rangeTarget";
import { settledValue } from "./rangeValues";

export function hyperlinkOf(target: RangeTarget): unknown {
  const { row, column } = areaOf(target);
  const link = target.sheet.links.get(row, column);
  return link ? { ...link, textToDisplay: String(settledValue(target.sheet, row, column)) } : null;
}

/** Writes the link's words into the cell and gives it the look of a link, as Excel does. */
export function setHyperlink(target: RangeTarget, value: unknown): void {
  const area = areaOf(target);
  const { textToDisplay, ...given } = plainObject(value, "hyperlink");
  const words = optional(text)(textToDisplay, "hyperlink.textToDisplay");
  const link = linkFrom(given);
  target.sheet.setLink(area, link);
  target.sheet.format(area, { fontColor: "#0563C1", underline: "Single" });
  if (words !== undefined) target.sheet.write([{ row: area.row, column: area.column, content: { value: words } }]);
}

function linkFrom(given: Record<string, unknown>): Link {
  const known = ["documentReference", "address", "screenTip"];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new HostError("InvalidArgument", `hyperlink.${unknown} is no part of a link.`);
  const words = Object.entries(given).filter(([, word]) => word !== undefined && word !== null);
  const link: Link = Object.fromEntries(words.map(([key, word]) => [key, text(word, `hyperlink.${key}`)]));
  if (link.documentReference === undefined && link.address === undefined) {
    throw new HostError("InvalidArgument", "A hyperlink needs an address or a documentReference.");
  }
  return link;
}
