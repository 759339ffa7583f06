import { element } from "../element";
import { escapeXml } from "../escapeXml";

/** How a text of a chart looks: size in points, colour RRGGBB. */
export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  /** Degrees counterclockwise. */
  readonly turned?: number;
}

const THEME_FONT = element("a:latin", { typeface: "+mn-lt" });

function body({ turned }: TextLook): string {
  return element("a:bodyPr", turned === undefined ? {} : { rot: turned * -60_000, vert: "horz" });
}

function properties(name: string, { size, color, bold }: TextLook): string {
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: color }));
  return element(name, { sz: size * 100, b: bold ? 1 : 0 }, fill, THEME_FONT);
}

/** The look of texts that the chart makes itself, such as tick labels. */
export function textProperties(look: TextLook): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, properties("a:defRPr", look)),
    element("a:endParaRPr", { lang: "en-US" }),
  );
  return element("c:txPr", {}, body(look), "<a:lstStyle/>", paragraph);
}

/** A title that takes its own room, never over the plot. */
export function chartTitle(text: string, look: TextLook): string {
  const run = element("a:r", {}, properties("a:rPr", look), element("a:t", {}, escapeXml(text)));
  const paragraph = element("a:p", {}, element("a:pPr", {}, properties("a:defRPr", look)), run);
  const rich = element("c:rich", {}, body(look), "<a:lstStyle/>", paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: 0 }));
}
