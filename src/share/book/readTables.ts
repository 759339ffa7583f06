import type { Package } from "../parts/Package";
import { child, children } from "../xml/XmlNode";
import { areaOf } from "./address";
import type { BookSheet } from "./BookSheet";
import type { BookTable } from "./BookTable";
import { unescaped } from "./cellValue";

/** The tables of a sheet. */
export function readTables(pack: Package, sheet: BookSheet): BookTable[] {
  return pack.related(sheet.path, "table").flatMap((part) => {
    const { displayName, name = displayName, ref = "", totalsRowCount } = part.root.attributes;
    const area = areaOf(ref);
    if (area === null) return [];
    const columnNodes = children(child(part.root, "tableColumns"), "tableColumn");
    const headers = columnNodes.map(({ attributes }) => unescaped(attributes.name ?? ""));
    const table = { name: displayName ?? name ?? "", sheet: sheet.name, area, headers, columnNodes, part };
    return [{ ...table, totals: Number(totalsRowCount ?? 0) > 0 }];
  });
}
