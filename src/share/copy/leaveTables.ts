import type { Area } from "../../sheets/sheet";
import { areaAddress } from "../../xlsx/areaAddress";
import { encodeText } from "../../xlsx/encodeText";
import { areaOf, meet } from "../book/address";
import type { BookTable } from "../book/BookTable";
import { otherFormulas } from "../book/otherFormulas";
import { usesOurs } from "../formula/usesOurs";
import { saysConfidential } from "../../sheets/confidential";
import { whyChanged } from "../leave/whyChanged";
import { child, children, named } from "../xml/XmlNode";
import type { Edits } from "../xml/Edits";
import type { CopyPlan } from "./CopyPlan";

/** Tables end before their confidential columns; one in the middle keeps its place, without its header. */
export function leaveTables(plan: CopyPlan): void {
  const { book, draft, left } = plan;
  for (const table of book.tables) {
    if (left.hasSheet(table.sheet)) continue;
    if (left.tables.has(table.name.toLowerCase())) removeTable(plan, table);
    else if (table.headers.some(saysConfidential)) shrink(plan, table);
  }
  for (const { kind, node, formula, sheet, row, column, part } of otherFormulas(book)) {
    if (kind !== "column" || left.hasSheet(sheet)) continue;
    if (!usesOurs(formula) && whyChanged(book, left, formula, sheet, row, column) === null) continue;
    draft.edits(part).remove(node);
    if (node.name === "totalsRowFormula") draft.edits(part).setAttribute(node.parent!, "totalsRowFunction", null);
  }
}

function removeTable({ book, draft }: CopyPlan, { sheet, part }: BookTable): void {
  const { path, part: sheetPart } = book.sheetNamed(sheet)!;
  for (const { id, target } of book.pack.of(path)) {
    if (target !== part.path) continue;
    draft.cutRelationship(path, id);
    const place = named(sheetPart!.root, "tablePart").find(({ attributes }) => attributes["r:id"] === id);
    if (place) draft.edits(sheetPart!).removeFromList(place);
  }
}

function shrink({ book, draft, changes }: CopyPlan, table: BookTable): void {
  const { part, area, headers, columnNodes } = table;
  const edits = draft.edits(part);
  const canEnd = book.pack.of(part.path).length === 0;
  const width = canEnd ? headers.findLastIndex((header) => !saysConfidential(header)) + 1 : headers.length;
  const sheet = book.sheetNamed(table.sheet)!;
  const names = freeHeaders(headers);
  headers.forEach((header, at) => {
    if (!saysConfidential(header)) return;
    if (at >= width) return edits.removeFromList(columnNodes[at]!);
    const name = names();
    const node = columnNodes[at]!;
    edits.setAttribute(node, "name", encodeText(name));
    for (const attribute of ["totalsRowLabel", "totalsRowFunction"]) edits.setAttribute(node, attribute, null);
    for (const each of node.children) edits.remove(each);
    const cell = part.root.attributes.headerRowCount === "0" ? undefined : sheet.at(area.row, area.column + at);
    if (cell) changes.get(sheet)?.cells.set(cell, { kind: "text", text: name });
  });
  leaveFilters(edits, table, width);
}

/** Headers for columns that are left out: no two of a table are the same. */
function freeHeaders(headers: readonly string[]): () => string {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  return () => {
    let [name, number] = ["Left out", 1];
    while (taken.has(name.toLowerCase())) name = `Left out ${(number += 1)}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** A table's area, and what it is filtered and sorted by. */
function leaveFilters(edits: Edits, { part: { root }, area, headers }: BookTable, width: number): void {
  const narrowed: Area = { ...area, columns: width };
  const isLeft = (at: number) => at >= width || saysConfidential(headers[at] ?? "");
  const cut = (ref: string | undefined) => {
    const own = areaOf(ref ?? "");
    return own && areaAddress({ ...own, columns: Math.min(own.columns, narrowed.column + width - own.column) });
  };
  edits.setAttribute(root, "ref", areaAddress(narrowed));
  const filter = child(root, "autoFilter");
  if (filter) {
    edits.setAttribute(filter, "ref", cut(filter.attributes.ref) ?? areaAddress(narrowed));
    for (const column of children(filter, "filterColumn"))
      if (isLeft(Number(column.attributes.colId))) edits.remove(column);
  }
  for (const sort of named(root, "sortState")) {
    const isHit = ({ attributes }: { readonly attributes: Readonly<Record<string, string>> }) => {
      const own = areaOf(attributes.ref ?? "");
      return (
        own !== null &&
        headers.some((_, at) => isLeft(at) && meet(own, { ...area, column: area.column + at, columns: 1 }))
      );
    };
    if (named(sort, "sortCondition").some(isHit)) edits.remove(sort);
    else edits.setAttribute(sort, "ref", cut(sort.attributes.ref) ?? areaAddress(narrowed));
  }
}
