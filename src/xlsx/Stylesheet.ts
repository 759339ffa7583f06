import type { Style } from "../sheets/sheet";
import { element } from "./element";
import { namespaces } from "./namespaces";
import { NumberedList } from "./NumberedList";
import { border } from "./border";
import { differentialFill, fill } from "./fill";
import { differentialFont, font } from "./font";

/** Number formats that every reader knows by number. @source ISO/IEC 29500-1, 18.8.30 numFmt */
const KNOWN_NUMBER_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_NUMBER_FORMAT = 164;

/** What a conditional format may change. */
const CONDITIONAL: ReadonlySet<string> = new Set<keyof Style>([
  "bold",
  "italic",
  "underline",
  "color",
  "fill",
  "borderTop",
  "borderBottom",
]);

function listed(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}

function alignment({ align, vertical, wrap, indent }: Style): string {
  if (align === undefined && vertical === undefined && wrap === undefined && indent === undefined) return "";
  // Excel ignores an indent under general alignment.
  const horizontal = align ?? (indent === undefined ? undefined : "left");
  return element("alignment", { horizontal, vertical, wrapText: wrap ? 1 : undefined, indent });
}

/** The workbook's styles, each part of a style written once; cells point at them by number. */
export class Stylesheet {
  readonly #numberFormats = new NumberedList();
  readonly #fonts = new NumberedList();
  readonly #fills = new NumberedList();
  readonly #borders = new NumberedList();
  readonly #cellFormats = new NumberedList();
  readonly #differentialFormats = new NumberedList();

  constructor() {
    this.cellFormat({});
    // Readers take the second fill for this pattern whatever it says.
    this.#fills.numberOf(element("fill", {}, element("patternFill", { patternType: "gray125" })));
  }

  /** Number of a cell's style; 0 is the workbook's default. */
  cellFormat(style: Style): number {
    const numFmtId = this.#numberFormat(style.numberFormat ?? "General");
    const fontId = this.#fonts.numberOf(font(style));
    const fillId = this.#fills.numberOf(fill(style.fill));
    const borderId = this.#borders.numberOf(border(style));
    const aligned = alignment(style);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: fontId === 0 ? undefined : 1,
      applyFill: fillId === 0 ? undefined : 1,
      applyBorder: borderId === 0 ? undefined : 1,
      applyAlignment: aligned === "" ? undefined : 1,
    };
    return this.#cellFormats.numberOf(element("xf", attributes, aligned));
  }

  /** Number of a conditional format's style. @throws Error for what Excel lets no conditional format change */
  differentialFormat(style: Style): number {
    const refused = Object.keys(style).filter((key) => !CONDITIONAL.has(key));
    if (refused.length > 0) throw new Error(`A conditional format cannot change ${refused.join(", ")}`);
    const parts = [differentialFont(style), differentialFill(style.fill), border(style)];
    const bordered = style.borderTop !== undefined || style.borderBottom !== undefined;
    return this.#differentialFormats.numberOf(element("dxf", {}, ...parts.slice(0, bordered ? 3 : 2)));
  }

  #numberFormat(code: string): number {
    return KNOWN_NUMBER_FORMATS[code] ?? FIRST_OWN_NUMBER_FORMAT + this.#numberFormats.numberOf(code);
  }

  xml(): string {
    const numberFormats = this.#numberFormats.items.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_NUMBER_FORMAT + index, formatCode }),
    );
    const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return element(
      "styleSheet",
      { xmlns: namespaces.main },
      numberFormats.length === 0 ? "" : listed("numFmts", numberFormats),
      listed("fonts", this.#fonts.items),
      listed("fills", this.#fills.items),
      listed("borders", this.#borders.items),
      listed("cellStyleXfs", [element("xf", normal)]),
      listed("cellXfs", this.#cellFormats.items),
      listed("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      listed("dxfs", this.#differentialFormats.items),
      element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" }),
    );
  }
}
