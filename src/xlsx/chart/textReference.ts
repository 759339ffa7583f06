import { element } from "../element";
import { encodeText } from "../encodeText";
import { escapeXml } from "../escapeXml";
import type { ChartContext } from "./ChartContext";
import { referencedCells } from "./referencedCells";

/** A range of names. */
export function textReference(reference: string, { grids, cachedValues }: ChartContext): string {
  const values = referencedCells(reference, grids);
  const points = values.map((value, idx) => {
    if (value === null || typeof value === "object") return "";
    return element("c:pt", { idx }, element("c:v", {}, escapeXml(encodeText(String(value)))));
  });
  const cache = element("c:strCache", {}, element("c:ptCount", { val: values.length }), ...points);
  return element("c:strRef", {}, element("c:f", {}, escapeXml(reference)), cachedValues ? cache : "");
}
