import type { Series } from "../../sheets/sheet";
import { element } from "../element";
import { encodeText } from "../encodeText";
import { escapeXml } from "../escapeXml";
import type { ChartContext } from "./ChartContext";
import { textReference } from "./textReference";

/** Number and name, with which every series begins. */
export function seriesStart({ name }: Series, index: number, context: ChartContext): string {
  const written =
    "ref" in name ? textReference(name.ref, context) : element("c:v", {}, escapeXml(encodeText(name.text)));
  return element("c:idx", { val: index }) + element("c:order", { val: index }) + element("c:tx", {}, written);
}
