import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, Style, StylePatch } from "../host/model/style";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** What stands between a cell's edge and its text, and one step of indent; pixels. */
const padding = 2;
const indentStep = 9;

/** Calibri and what stands in for it with the same widths where it is not installed. */
const fontFamily = (name: string) => (name === "Calibri" ? "Calibri, Carlito, Arial, sans-serif" : name);

/** The styles of a workbook as Univer keeps them: each once, cells refer to them by name. */
export class UniverStyles {
  readonly #names = new Map<Style, string>();
  readonly styles: Record<string, IStyleData> = {};

  nameOf(style: Style): string {
    const known = this.#names.get(style);
    if (known !== undefined) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(style, name);
    this.styles[name] = univerStyle(style);
    return name;
  }
}

export function univerStyle(style: Style): IStyleData {
  return {
    ...univerFont(style),
    ff: fontFamily(style.fontName),
    fs: style.fontSize,
    ht: horizontal[style.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED,
    vt: vertical[style.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: {
      t: univerBorder(style.borderTop),
      b: univerBorder(style.borderBottom),
      l: univerBorder(style.borderLeft),
      r: univerBorder(style.borderRight),
    },
    ...(style.indentLevel > 0 ? { pd: indent(style) } : {}),
    ...(style.numberFormat === "General" ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function indent({ indentLevel, horizontalAlignment }: Style): IStyleData["pd"] {
  const wide = padding + indentLevel * indentStep;
  return horizontalAlignment === "Right" ? { r: wide } : { l: wide };
}

/** What a conditional format may change. */
export function univerFont(style: StylePatch): IStyleData {
  return {
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.underline === undefined ? {} : { ul: { s: flag(style.underline !== "None") } }),
    ...(style.strikethrough === undefined ? {} : { st: { s: flag(style.strikethrough) } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fill === undefined || style.fill === null ? {} : { bg: { rgb: style.fill } }),
  };
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const univerBorder = (border: Border | null): Nullable<IBorderStyleData> =>
  border === null || border.style === "None"
    ? null
    : { s: weights[border.weight] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
