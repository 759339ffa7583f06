import { type Definition, type Property, property } from "../batch/definition";
import { color, flag, number, oneOf, type Reader, text } from "../batch/reader";
import type { ChartFont } from "../model/chart";
import type { SheetModel } from "../model/SheetModel";

interface FontTarget {
  readonly sheet: SheetModel;
  readonly font: ChartFont;
}

const of = <K extends keyof ChartFont>(key: K, reader: Reader<ChartFont[K]>): Property<FontTarget> =>
  property(
    reader,
    ({ font }) => font[key],
    ({ sheet, font }, value) => {
      font[key] = value;
      sheet.changed("charts");
    },
  );

export const chartFont: Definition<FontTarget> = {
  name: "ChartFont",
  properties: {
    bold: of("bold", flag),
    italic: of("italic", flag),
    underline: of("underline", oneOf("None", "Single")),
    name: of("name", text),
    size: of("size", number),
    color: of("color", color),
  },
};
