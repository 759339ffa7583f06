import { footerTexts } from "../sheets/footerTexts";
import type { Print } from "../sheets/sheet";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";

/** Letter paper with narrow margins, one page wide and as many high as it takes. */
export function pageSetup({ landscape, footer }: Print): string {
  const { left, right } = footerTexts(footer);
  return (
    element("pageMargins", { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }) +
    element("pageSetup", {
      paperSize: 1,
      fitToWidth: 1,
      fitToHeight: 0,
      orientation: landscape ? "landscape" : "portrait",
    }) +
    element("headerFooter", {}, element("oddFooter", {}, escapeXml(encodeText(`&L${left}&R${right}`))))
  );
}
