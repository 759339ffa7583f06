import { type Definition, hostObject, method, type Property, property } from "../batch/definition";
import { color, flag, oneOf, type Reader, text } from "../batch/reader";
import type { Border, Style, StylePatch } from "../model/style";
import type { FormatTarget } from "./conditionalFormat";

function current({ format: { rule } }: FormatTarget): StylePatch {
  return rule.type === "Custom" ? rule.style : {};
}

function patch({ sheet, format: { rule } }: FormatTarget, change: StylePatch): void {
  if (rule.type === "Custom") rule.style = { ...rule.style, ...change };
  sheet.changed("conditionalFormats");
}

const of = <K extends keyof Style>(key: K, reader: Reader<Style[K]>, unset: unknown): Property<FormatTarget> =>
  property(
    reader,
    (target) => current(target)[key] ?? unset,
    (target, value) => patch(target, { [key]: value }),
  );

const fill: Definition<FormatTarget> = {
  name: "ConditionalRangeFill",
  properties: { color: of("fill", color, "") },
  methods: { clear: method([], (target) => patch(target, { fill: null })) },
};

const font: Definition<FormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    color: of("fontColor", color, ""),
    bold: of("bold", flag, null),
    italic: of("italic", flag, null),
    strikethrough: of("strikethrough", flag, null),
    underline: of("underline", oneOf("None", "Single", "Double"), null),
  },
};

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";
const sides = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const;

interface BorderTarget {
  readonly format: FormatTarget;
  readonly side: Side;
}

function patchBorder({ format, side }: BorderTarget, change: Partial<Border>): void {
  const before = current(format)[side] ?? { style: "Continuous", color: "#000000", weight: "Thin" };
  patch(format, { [side]: change.style === "None" ? null : { ...before, ...change } });
}

const border: Definition<BorderTarget> = {
  name: "ConditionalRangeBorder",
  properties: {
    color: property(
      color,
      ({ format, side }) => current(format)[side]?.color ?? "",
      (target, value) => patchBorder(target, { color: value }),
    ),
    style: property(
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"),
      ({ format, side }) => current(format)[side]?.style ?? "None",
      (target, style) => patchBorder(target, { style }),
    ),
  },
};

const borders: Definition<FormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  items: (format) => Object.values(sides).map((side) => hostObject(border, { format, side })),
  methods: {
    getItem: method([oneOf("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight")], (format, edge) =>
      hostObject(border, { format, side: sides[edge] }),
    ),
  },
};

/** The look that cells take on while the rule holds. */
export const conditionalStyle: Definition<FormatTarget> = {
  name: "ConditionalRangeFormat",
  properties: { numberFormat: of("numberFormat", text, "") },
  objects: {
    fill: (target) => hostObject(fill, target),
    font: (target) => hostObject(font, target),
    borders: (target) => hostObject(borders, target),
  },
};
