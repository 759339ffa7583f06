import { element } from "./element";
import { opaque } from "./opaque";

/** `color` is RRGGBB; undefined is no fill. */
export function fill(color: string | undefined): string {
  const patternType = color === undefined ? "none" : "solid";
  const foreground = color === undefined ? "" : element("fgColor", { rgb: opaque(color) });
  return element("fill", {}, element("patternFill", { patternType }, foreground));
}

/** In conditional formats a solid fill's colour is its background. */
export function differentialFill(color: string | undefined): string {
  if (color === undefined) return "";
  return element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: opaque(color) })));
}
