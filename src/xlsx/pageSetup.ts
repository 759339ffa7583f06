import type { Print } from "../sheets/sheet";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";

/** Excel's limit for a footer, codes included. */
const LONGEST_FOOTER = 255;

/** Eight points, dark grey. The colour stands last: digits of the text right after a size would be read as part of it. */
const SMALL_GREY = "&8&K595959";
const PAGES = `&R${SMALL_GREY}Page &P of &N`;
const LEFT = `&L${SMALL_GREY}`;

/** Literal text at the left, cut with an ellipsis where Excel would refuse the file, and page numbers at the right. */
function footerText(literal: string): string {
  const room = LONGEST_FOOTER - LEFT.length - PAGES.length;
  const characters = Array.from(literal, (character) => (character === "&" ? "&&" : character));
  const whole = characters.join("");
  if (whole.length <= room) return LEFT + whole + PAGES;
  let cut = "";
  for (const character of characters) {
    if (cut.length + character.length > room - 1) break;
    cut += character;
  }
  return `${LEFT}${cut}…${PAGES}`;
}

/** Letter paper with narrow margins, one page wide and as many high as it takes. */
export function pageSetup({ landscape, footer }: Print): string {
  return (
    element("pageMargins", { left: 0.25, right: 0.25, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }) +
    element("pageSetup", {
      paperSize: 1,
      fitToWidth: 1,
      fitToHeight: 0,
      orientation: landscape ? "landscape" : "portrait",
    }) +
    element("headerFooter", {}, element("oddFooter", {}, escapeXml(encodeText(footerText(footer)))))
  );
}
