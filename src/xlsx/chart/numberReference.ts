import { element } from "../element";
import { escapeXml } from "../escapeXml";
import type { ChartContext } from "./ChartContext";
import { referencedCells } from "./referencedCells";

/** A range of numbers. What is no number (text, an error, an empty cell) has no point in the cache. */
export function numberReference(reference: string, { grids, cachedValues }: ChartContext): string {
  const values = referencedCells(reference, grids);
  const points = values.map((value, idx) =>
    typeof value === "number" ? element("c:pt", { idx }, element("c:v", {}, String(value))) : "",
  );
  const count = element("c:ptCount", { val: values.length });
  const cache = element("c:numCache", {}, element("c:formatCode", {}, "General"), count, ...points);
  return element("c:numRef", {}, element("c:f", {}, escapeXml(reference)), cachedValues ? cache : "");
}
