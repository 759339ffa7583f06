import { areaAddress } from "../../xlsx/areaAddress";
import { confidentialColumns } from "../leave/confidentialColumns";
import type { CopyPlan } from "./CopyPlan";
import { child, children, named } from "../xml/XmlNode";

/** Takes sheets out of the workbook's list, and says which columns go. What only a sheet points at goes with it. */
export function leaveSheets(plan: CopyPlan): void {
  const { book, draft, left, sheets, report } = plan;
  const { workbook } = book;
  const edits = draft.edits(workbook);
  for (const { name, node } of book.sheets) {
    if (!left.hasSheet(name)) continue;
    edits.removeFromList(node);
    draft.cutRelationship(workbook.path, node.attributes["r:id"] ?? "");
    report.leftOut.push(`The sheet "${name}".`);
  }
  for (const { sheet, header, area, table } of confidentialColumns(book)) {
    if (left.hasSheet(sheet)) continue;
    const where = table ? ` of the table ${table.name}` : "";
    report.leftOut.push(`The column "${header}"${where} on "${sheet}", ${areaAddress(area)}.`);
  }
  if (left.sheets.size === 0) return;
  renumberNames(plan);
  const first = sheets.findIndex(({ visibility }) => visibility === "visible");
  for (const view of children(child(workbook.root, "bookViews"), "workbookView")) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const standing = book.sheets[Number(view.attributes[attribute] ?? 0)];
      const at = standing?.visibility === "visible" ? sheets.indexOf(standing) : -1;
      edits.setAttribute(view, attribute, String(at === -1 ? first : at));
    }
  }
  for (const view of named(workbook.root, "customWorkbookView")) {
    const stays = sheets.some(({ node }) => node.attributes.sheetId === view.attributes.activeSheetId);
    if (!stays) edits.setAttribute(view, "activeSheetId", sheets[first]!.node.attributes.sheetId ?? "1");
  }
}

/** Names of one sheet count sheets by their place. */
function renumberNames({ book, draft, sheets }: CopyPlan): void {
  for (const { sheet, node } of book.names) {
    const at = sheet === null ? -1 : sheets.findIndex(({ name }) => name === sheet);
    if (at !== -1) draft.edits(book.workbook).setAttribute(node, "localSheetId", String(at));
  }
}
