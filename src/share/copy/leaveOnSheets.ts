import type { BookSheet } from "../book/BookSheet";
import { areaOf, areasOf } from "../book/address";
import { parseReference } from "../../xlsx/parseReference";
import { children, named } from "../xml/XmlNode";
import type { CopyPlan } from "./CopyPlan";

/** Links, filters and scenarios of the sheets that stay: those of cells that are left out go. */
export function leaveOnSheets(plan: CopyPlan): void {
  for (const sheet of plan.sheets) {
    if (sheet.part === null || plan.left.isNothing) continue;
    leaveLinks(plan, sheet);
    if (plan.left.areasOn(sheet.name).length === 0) continue;
    leaveFilters(plan, sheet);
    leaveScenarios(plan, sheet);
  }
}

function leaveLinks({ draft, left, book }: CopyPlan, { name, part, path }: BookSheet): void {
  const links = named(part!.root, "hyperlink");
  const going = links.filter(({ attributes: { ref = "", location = "" } }) => {
    const [area] = areasOf(ref);
    const [sheet] = [parseReference(location)?.sheet ?? book.names.find((each) => each.name === location)?.sheet];
    return (area && left.touches(name, area)) || (sheet && left.hasSheet(sheet));
  });
  for (const link of going) draft.edits(part!).removeFromList(link);
  for (const { attributes } of going) {
    const id = attributes["r:id"];
    const isShared = links.some((each) => !going.includes(each) && each.attributes["r:id"] === id);
    if (id !== undefined && !isShared) draft.cutRelationship(path, id);
  }
}

/** Of a plain range: a filter lists the values that it lets through, and an order may list those that it puts first. */
function leaveFilters({ draft, left }: CopyPlan, { name, part }: BookSheet): void {
  for (const filter of named(part!.root, "autoFilter")) {
    const area = areaOf(filter.attributes.ref ?? "");
    for (const column of children(filter, "filterColumn")) {
      const at = (area?.column ?? 1) + Number(column.attributes.colId);
      if (area && left.touches(name, { ...area, column: at, columns: 1 })) draft.edits(part!).remove(column);
    }
  }
  for (const sort of named(part!.root, "sortState")) {
    const areas = named(sort, "sortCondition").flatMap(({ attributes }) => areasOf(attributes.ref ?? ""));
    if (areas.some((each) => left.touches(name, each))) draft.edits(part!).remove(sort);
  }
}

function leaveScenarios({ draft, left, report }: CopyPlan, { name, part }: BookSheet): void {
  for (const scenario of named(part!.root, "scenario")) {
    const areas = named(scenario, "inputCells").flatMap(({ attributes }) => areasOf(attributes.r ?? ""));
    if (!areas.some((area) => left.touches(name, area))) continue;
    draft.edits(part!).removeFromList(scenario);
    report.leftOut.push(
      `The scenario "${scenario.attributes.name ?? ""}" of "${name}": it holds values of cells that are left out.`,
    );
  }
}
