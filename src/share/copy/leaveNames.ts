import type { BookName } from "../book/BookName";
import { formulaContext } from "../book/formulaContext";
import { nativeFormulas } from "../formula/nativeFormulas";
import { usesOurs } from "../formula/usesOurs";
import { whyChanged } from "../leave/whyChanged";
import { referencesOf } from "../references/referencesOf";
import { tokens } from "../references/tokens";
import type { CopyPlan } from "./CopyPlan";
import { inFile } from "./inFile";
import { ownNames } from "./ownNames";

/** Takes out the names of the add-in and those of what is left out, and puts Excel's own functions into the others. */
export function leaveNames(plan: CopyPlan): void {
  const { book, draft, left, report } = plan;
  const marks = ownNames(book);
  for (const { node } of marks) draft.edits(book.workbook).removeFromList(node);
  const others = book.names.filter((name) => !marks.includes(name));
  for (let found = true; found;) {
    const falling = others.filter((name) => !draft.edits(book.workbook).isGone(name.node) && falls(plan, name));
    found = falling.length > 0;
    for (const { name, node, sheet } of falling) {
      draft.edits(book.workbook).removeFromList(node);
      if (isBuiltIn(name)) continue;
      left.names.add(name.toLowerCase());
      if (sheet === null || !left.hasSheet(sheet))
        report.leftOut.push(`The defined name ${name}: it stands for what is left out.`);
    }
  }
  for (const name of others) if (usesOurs(name.formula)) putTwin(plan, name);
}

const isBuiltIn = (name: string) => name.toLowerCase().startsWith("_xlnm.");

function falls({ book, left }: CopyPlan, { name, formula, sheet }: BookName): boolean {
  if (sheet !== null && left.hasSheet(sheet)) return true;
  const from = sheet ?? book.sheets[0]!.name;
  const { areas } = referencesOf(book, formula, from);
  if (areas.some((each) => left.breaks(each))) return true;
  if (isBuiltIn(name)) return false;
  // A plain area goes on as one that is empty in places; formulas that read it are another matter.
  const isPlain = tokens(formula).length === 1;
  return isPlain
    ? areas.some(({ sheet: own, area }) => left.coversAll(own, area))
    : whyChanged(book, left, formula, from) !== null;
}

function putTwin({ book, draft, left, report }: CopyPlan, { name, formula, sheet, node }: BookName): void {
  const edits = draft.edits(book.workbook);
  if (edits.isGone(node)) return;
  const from = book.sheetNamed(sheet ?? "") ?? book.sheets[0]!;
  const context = formulaContext(book, from, { row: 1, column: 1, rows: 1, columns: 1 });
  const { cells, why } = nativeFormulas(formula, { ...context, holder: "name" });
  const twin = cells[0]?.[0] ?? null;
  if (twin !== null && whyChanged(book, left, twin, from.name) === null) {
    report.byFormula += 1;
    edits.setText(node, inFile(twin));
    return;
  }
  edits.removeFromList(node);
  left.names.add(name.toLowerCase());
  report.leftOut.push(`The defined name ${name}: it needs the add-in. ${why ?? ""}`.trim());
}
