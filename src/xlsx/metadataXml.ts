import { element } from "./element";
import { namespaces } from "./namespaces";

const dynamicArray = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** How the properties go along when a cell is copied, merged, cleared and so on. */
const BEHAVIOUR = Object.fromEntries(
  [
    ...["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats", "clearComments"],
    ...["assign", "coerce", "cellMeta"],
  ].map((name) => [name, 1]),
);

/** Number of the metadata of a cell whose formula fills cells; readers count from 1. */
export const DYNAMIC_ARRAY = 1;

/**
 * The part that says which array formulas are dynamic: Excel 365 shows them without braces and lets their results grow.
 * @source Microsoft, [MS-XLSX] CT_DynamicArrayProperties
 */
export function metadataXml(): string {
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  const name = "XLDAPR";
  return element(
    "metadata",
    { xmlns: namespaces.main, "xmlns:xda": dynamicArray },
    element(
      "metadataTypes",
      { count: 1 },
      element("metadataType", { name, minSupportedVersion: 120_000, ...BEHAVIOUR }),
    ),
    element("futureMetadata", { name, count: 1 }, element("bk", {}, element("extLst", {}, extension))),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  );
}
