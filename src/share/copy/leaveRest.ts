import { child } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";

/** The order of calculation, and values of formulas that are fed from outside. */
const MADE_AGAIN: ReadonlySet<string> = new Set(["calcChain", "volatileDependencies"]);

/** What Excel makes again by itself, and what would tell of the workbook as it was. */
export function leaveRest({ book, draft, changes, left, report }: CopyPlan): void {
  const { pack, workbook } = book;
  const hasChanged =
    left.sheets.size > 0 || [...changes.values()].some(({ cells, added }) => cells.size + added.length > 0);
  if (hasChanged) {
    for (const { id, kind } of pack.of(workbook.path))
      if (MADE_AGAIN.has(kind)) draft.cutRelationship(workbook.path, id);
  }
  if (!left.isNothing) {
    for (const { id, kind } of pack.of("")) if (kind === "thumbnail") draft.cutRelationship("", id);
  }
  for (const { id, kind } of pack.of("")) {
    if (kind !== "origin") continue;
    draft.cutRelationship("", id);
    report.leftOut.push("The digital signature: it is good for the workbook as it was.");
  }
  // The names of sheets and of defined names, for programs that list files: nobody needs them.
  const [properties] = draft.edits(workbook).isEmpty ? [] : pack.related("", "extended-properties");
  for (const name of ["HeadingPairs", "TitlesOfParts"]) {
    const list = child(properties?.root, name);
    if (properties && list) draft.edits(properties).remove(list);
  }
}
