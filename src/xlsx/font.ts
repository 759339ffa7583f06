import type { Style } from "../sheets/sheet";
import { element } from "./element";
import { opaque } from "./opaque";

function flags({ bold, italic, underline }: Style): string {
  return (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (underline ? "<u/>" : "");
}

/** A complete font: what the style leaves out is the default, the theme's body font at 11 points. */
export function font(style: Style): string {
  return element(
    "font",
    {},
    flags(style),
    element("sz", { val: style.size ?? 11 }),
    element("color", style.color === undefined ? { theme: 1 } : { rgb: opaque(style.color) }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
    element("scheme", { val: "minor" }),
  );
}

/** Only what a conditional format changes. */
export function differentialFont(style: Style): string {
  const color = style.color === undefined ? "" : element("color", { rgb: opaque(style.color) });
  const changes = flags(style) + color;
  return changes === "" ? "" : element("font", {}, changes);
}
