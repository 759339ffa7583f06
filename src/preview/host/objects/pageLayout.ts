import { type Definition, hostObject, method, type Property, property, readOnly } from "../batch/definition";
import { either, flag, number, objectOf, oneOf, plainObject, type Reader, text } from "../batch/reader";
import type { Area } from "../model/area";
import { HostError } from "../model/HostError";
import type { HeaderFooter, PageModel, Zoom } from "../model/page";
import type { SheetModel } from "../model/SheetModel";
import { range } from "./range";
import { areaFrom, areaOf, checkSheet, isUnbounded, type RangeTarget } from "./rangeTarget";

const of = <K extends keyof PageModel>(key: K, reader: Reader<PageModel[K]>): Property<SheetModel> =>
  property(
    reader,
    ({ page }) => page[key],
    (sheet, value) => {
      sheet.page[key] = value;
      sheet.changed("page");
    },
  );

const zoom: Reader<Zoom> = (value, what) => {
  const parts = Object.entries(plainObject(value, what)).filter(([, part]) => part !== null && part !== undefined);
  for (const [key, part] of parts) {
    oneOf("scale", "horizontalFitToPages", "verticalFitToPages")(key, `${what} key`);
    number(part, `${what}.${key}`);
  }
  return Object.fromEntries(parts) as Zoom;
};

const part = (key: HeaderFooter): Property<SheetModel> =>
  property(
    text,
    ({ page }) => page.headersFooters[key],
    (sheet, value) => {
      if (value.length > 255) throw new HostError("InvalidArgument", `${key} takes up to 255 characters.`);
      sheet.page.headersFooters[key] = value;
      sheet.changed("page");
    },
  );

const headerFooter: Definition<SheetModel> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};

const headerFooterGroup: Definition<SheetModel> = {
  name: "HeaderFooterGroup",
  properties: { state: readOnly(() => "Default") },
  objects: { defaultForAllPages: (sheet) => hostObject(headerFooter, sheet) },
};

const place = either(
  objectOf(() => range),
  text,
);

const setter = (key: "printArea" | "titleRows" | "titleColumns") =>
  method([place], (sheet: SheetModel, given: RangeTarget | string) => {
    const area = typeof given === "string" ? areaFrom(sheet, given) : areaOf(given);
    if (key !== "printArea" && !isUnbounded(key === "titleRows" ? { ...area, rows: 1 } : { ...area, columns: 1 })) {
      throw new HostError("InvalidArgument", "Print titles are whole rows or whole columns, like $1:$3 or $A:$B.");
    }
    sheet.page[key] = area;
    sheet.changed("page");
  });

const getter = (key: "printArea" | "titleRows" | "titleColumns") =>
  method([], (sheet: SheetModel) => {
    const area: Area | null = sheet.page[key];
    return area && hostObject(range, { sheet, area });
  });

export const pageLayout: Definition<SheetModel> = {
  name: "PageLayout",
  check: checkSheet,
  properties: {
    orientation: of("orientation", oneOf("Portrait", "Landscape")),
    paperSize: of(
      "paperSize",
      oneOf("Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Executive", "A3", "A4", "A5"),
    ),
    zoom: of("zoom", zoom),
    topMargin: of("topMargin", number),
    bottomMargin: of("bottomMargin", number),
    leftMargin: of("leftMargin", number),
    rightMargin: of("rightMargin", number),
    headerMargin: of("headerMargin", number),
    footerMargin: of("footerMargin", number),
    centerHorizontally: of("centerHorizontally", flag),
    centerVertically: of("centerVertically", flag),
    blackAndWhite: of("blackAndWhite", flag),
    printGridlines: of("printGridlines", flag),
    printHeadings: of("printHeadings", flag),
  },
  objects: { headersFooters: (sheet) => hostObject(headerFooterGroup, sheet) },
  methods: {
    setPrintArea: setter("printArea"),
    setPrintTitleRows: setter("titleRows"),
    setPrintTitleColumns: setter("titleColumns"),
    getPrintAreaOrNullObject: getter("printArea"),
    getPrintTitleRowsOrNullObject: getter("titleRows"),
    getPrintTitleColumnsOrNullObject: getter("titleColumns"),
  },
};
