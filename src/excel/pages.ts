import type { Print } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { footerTexts } from "../sheets/footerTexts";

/** What changes of a printed page when the facts change. */
export interface PageTexts {
  readonly left: string;
  readonly right: string;
  /** null prints whatever is there. */
  readonly area: string | null;
}

export const pageOf = ({ footer, area }: Print): PageTexts => ({
  ...footerTexts(footer),
  area: area ? areaAddress(area) : null,
});

/** The answer can be taken after the next request. */
export function askPage({ pageLayout }: Excel.Worksheet): () => PageTexts {
  const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  return () => ({
    left: footer.leftFooter,
    right: footer.rightFooter,
    area: area.isNullObject ? null : withoutSheet(area.address),
  });
}

export function writePage({ pageLayout }: Excel.Worksheet, { left, right, area }: PageTexts): void {
  pageLayout.headersFooters.defaultForAllPages.leftFooter = left;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = right;
  if (area !== null) pageLayout.setPrintArea(area);
}

/** Excel names the sheet before every part of an address. */
const withoutSheet = (address: string) => address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
