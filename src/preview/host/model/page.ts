import type { Area } from "./area";

export type Zoom = Readonly<Partial<Record<"scale" | "horizontalFitToPages" | "verticalFitToPages", number>>>;

export interface PageModel {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  /** Points. */
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printArea: Area | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Texts with Excel's own codes, like "Page &P of &N". */
  readonly headersFooters: Record<HeaderFooter, string>;
  /** Rows and columns that begin a new page. */
  readonly rowBreaks: number[];
  readonly columnBreaks: number[];
}

export type HeaderFooter =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export const plainPage = (): PageModel => ({
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  rowBreaks: [],
  columnBreaks: [],
});
