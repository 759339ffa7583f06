import { element } from "../element";
import { textProperties } from "./chartText";
import { shape } from "./shape";

/** Readers differ in what they show when a switch is left out: every one is set. */
const SWITCHES = { LegendKey: 0, Val: 0, CatName: 0, SerName: 1, Percent: 0, BubbleSize: 0 };

/** Labels that show the series' name and nothing else. */
export function nameLabels(position: "r" | "l" | "t" | "b" | "ctr"): string {
  return element(
    "c:dLbls",
    {},
    shape({ fill: null, line: null }),
    textProperties({ size: 8, color: "262626" }),
    element("c:dLblPos", { val: position }),
    ...Object.entries(SWITCHES).map(([name, val]) => element(`c:show${name}`, { val })),
  );
}
