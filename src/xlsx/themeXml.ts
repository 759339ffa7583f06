import { element } from "./element";
import { namespaces } from "./namespaces";

/** Office's colours. */
const COLORS = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const three = (child: string) => child.repeat(3);
const solid = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));

function fontFamily(name: string, typeface: string): string {
  const scripts = element("a:ea", { typeface: "" }) + element("a:cs", { typeface: "" });
  return element(name, {}, element("a:latin", { typeface }), scripts);
}

function colorScheme(): string {
  const system = (name: string, val: string, lastClr: string) =>
    element(name, {}, element("a:sysClr", { val, lastClr }));
  const fixed = Object.entries(COLORS).map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val })));
  const text = system("a:dk1", "windowText", "000000") + system("a:lt1", "window", "FFFFFF");
  return element("a:clrScheme", { name: "Office" }, text, ...fixed);
}

/** Flat: one solid fill, hair line and no effect at each of the three strengths a theme must have. */
function formatScheme(): string {
  return element(
    "a:fmtScheme",
    { name: "Office" },
    element("a:fillStyleLst", {}, three(solid)),
    element("a:lnStyleLst", {}, three(element("a:ln", { w: 6350 }, solid))),
    element("a:effectStyleLst", {}, three(element("a:effectStyle", {}, element("a:effectLst", {})))),
    element("a:bgFillStyleLst", {}, three(solid)),
  );
}

/** The theme: Office's colours and Calibri, which Excel 2016 has on every system. */
export function themeXml(): string {
  const fonts = fontFamily("a:majorFont", "Calibri Light") + fontFamily("a:minorFont", "Calibri");
  return element(
    "a:theme",
    { "xmlns:a": namespaces.drawing, name: "Office Theme" },
    element("a:themeElements", {}, colorScheme(), element("a:fontScheme", { name: "Office" }, fonts), formatScheme()),
  );
}
