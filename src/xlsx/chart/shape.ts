import { element } from "../element";

/** Colours are RRGGBB; null draws nothing. */
export interface Look {
  readonly fill?: string | null;
  /** Per cent, 100 if left out. */
  readonly opacity?: number;
  readonly line?: string | null;
  /** Points, 0.75 if left out. */
  readonly lineWidth?: number;
}

const EMU_PER_POINT = 12_700;

function paint(color: string | null, opacity = 100): string {
  if (color === null) return "<a:noFill/>";
  const alpha = opacity === 100 ? "" : element("a:alpha", { val: opacity * 1_000 });
  return element("a:solidFill", {}, element("a:srgbClr", { val: color }, alpha));
}

/** Fill and line of a part of a chart; what is left out is the reader's choice. */
export function shape({ fill, opacity, line, lineWidth = 0.75 }: Look): string {
  return element(
    "c:spPr",
    {},
    fill === undefined ? "" : paint(fill, opacity),
    line === undefined ? "" : element("a:ln", { w: lineWidth * EMU_PER_POINT }, paint(line)),
  );
}
