import { named } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";
import { sourcesRead } from "./sourcesRead";

/** Copies of data that only what is left out has read: from other files, and of pivot tables. */
export function leaveCaches(plan: CopyPlan): void {
  const { book, draft, left, report } = plan;
  for (const { part, alsoByOthers } of sourcesRead(book, left)) {
    if (alsoByOthers) continue;
    for (const node of named(part.root, "sheetDataSet", "values")) draft.edits(part).remove(node);
    report.leftOut.push("The values of another file that only cells that are left out read.");
  }
  leavePivotCaches(plan);
}

function leavePivotCaches({ book, draft, left }: CopyPlan): void {
  const { pack, workbook, sheets } = book;
  const cachesOn = (isLeft: boolean) =>
    new Set(
      sheets
        .filter(({ name }) => left.hasSheet(name) === isLeft)
        .flatMap(({ path }) => pack.related(path, "pivotTable"))
        .flatMap(({ path }) => pack.related(path, "pivotCacheDefinition")),
    );
  const [going, staying] = [cachesOn(true), cachesOn(false)];
  for (const { id, kind, target } of pack.of(workbook.path)) {
    const part = pack.part(target);
    if (kind !== "pivotCacheDefinition" || !part || !going.has(part) || staying.has(part)) continue;
    draft.cutRelationship(workbook.path, id);
    for (const node of named(workbook.root, "pivotCache"))
      if (node.attributes["r:id"] === id) draft.edits(workbook).removeFromList(node);
  }
}
