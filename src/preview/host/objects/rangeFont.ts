import type { Definition } from "../batch/definition";
import { color, flag, number, oneOf, text } from "../batch/reader";
import { areaOf, type RangeTarget } from "./rangeTarget";
import { ofStyle as of } from "./styled";

export const rangeFont: Definition<RangeTarget> = {
  name: "RangeFont",
  check: areaOf,
  properties: {
    name: of("fontName", text),
    size: of("fontSize", number),
    color: of("fontColor", color),
    bold: of("bold", flag),
    italic: of("italic", flag),
    underline: of("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    strikethrough: of("strikethrough", flag),
  },
};
