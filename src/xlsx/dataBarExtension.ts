import type { ConditionalFormat } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { element } from "./element";
import type { FoundSheet } from "./FoundWorkbook";
import { namespaces } from "./namespaces";
import { opaque } from "./opaque";

/** Ties a bar's rule to its extension; `index` counts the sheet's conditional formats. */
export function dataBarId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

function solidBar(format: ConditionalFormat & { kind: "bar" }, index: number): string {
  const limit = (value: number) => element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(value)));
  const appearance = { minLength: 0, maxLength: 100, gradient: 0 };
  const colors =
    element("x14:negativeFillColor", { rgb: opaque(format.color) }) +
    element("x14:axisColor", { rgb: opaque("000000") });
  const bar = element("x14:dataBar", appearance, limit(format.min), limit(format.max), colors);
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": namespaces.excelFormula },
    element("x14:cfRule", { type: "dataBar", id: dataBarId(index) }, bar),
    element("xm:sqref", {}, areaAddress(format.area)),
  );
}

/** What Excel 2010 added to a sheet's data bars: solid fill, full length and an axis; "" for a sheet without bars. */
export function dataBarExtension(sheet: FoundSheet): string {
  const bars = sheet.conditionalFormats.map((format, index) => (format.kind === "bar" ? solidBar(format, index) : ""));
  const formats = bars.join("");
  if (formats === "") return "";
  const extension = { uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "xmlns:x14": namespaces.excel2010 };
  return element("extLst", {}, element("ext", extension, element("x14:conditionalFormattings", {}, formats)));
}
