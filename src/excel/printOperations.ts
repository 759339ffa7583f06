import { areaAddress } from "./areaAddress";
import { footerTexts } from "../sheets/footerTexts";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { Target } from "./Target";

/** Points: room for a footer, narrow at the sides. */
const MARGINS = {
  ...{ leftMargin: 18, rightMargin: 18, topMargin: 54, bottomMargin: 54 },
  ...{ headerMargin: 21.6, footerMargin: 21.6 },
};

/** Letter paper, one page wide and as many high as it takes. */
export const printOperations = ({ sheet: { name, print }, worksheet }: Target): Operation[] => [
  {
    bytes: CALL_BYTES * (16 + 2 * (print.breaks?.length ?? 0)),
    sentence: `Setting up the pages of ${name}`,
    run: () => {
      const { pageLayout } = worksheet;
      pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = "Letter";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      Object.assign(pageLayout, MARGINS);
      if (print.area) pageLayout.setPrintArea(areaAddress(print.area));
      if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(absolute(print.titleRows));
      if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(absolute(print.titleColumns));
      const { left, right } = footerTexts(print.footer);
      pageLayout.headersFooters.defaultForAllPages.leftFooter = left;
      pageLayout.headersFooters.defaultForAllPages.rightFooter = right;
      for (const row of print.breaks ?? []) worksheet.horizontalPageBreaks.add(`A${row}`);
    },
  },
];

/** "7:7" or "A:B" with the dollar signs of an absolute reference. */
const absolute = (address: string) => address.replaceAll(/[A-Z]+|\d+/g, "$$$&");
