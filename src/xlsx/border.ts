import type { Style } from "../sheets/sheet";
import { element } from "./element";
import { opaque } from "./opaque";

function edge(name: string, color: string | undefined): string {
  if (color === undefined) return element(name, {});
  return element(name, { style: "thin" }, element("color", { rgb: opaque(color) }));
}

export function border({ borderTop, borderBottom }: Style): string {
  return element("border", {}, "<left/><right/>", edge("top", borderTop), edge("bottom", borderBottom), "<diagonal/>");
}
