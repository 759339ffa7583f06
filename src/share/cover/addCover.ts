import type { CopyPlan } from "../copy/CopyPlan";
import { aboutSheet } from "./aboutSheet";
import { addSheet } from "./addSheet";
import { coverLines, startSheet } from "./coverLines";
import { coverStyles } from "./coverStyles";
import { noteOnStart } from "./noteOnStart";

const TITLE = "About this copy";

/** Tells partners what the copy is: below Start if the workbook has one; and on a sheet of its own if not, or if there is a list. */
export function addCover(plan: CopyPlan): void {
  const { book, draft, sheets, report } = plan;
  const start = startSheet(book);
  const onStart = start !== undefined && sheets.includes(start) && start.visibility === "visible";
  const needsSheet = !onStart || report.byValue.length > 0;
  const name = needsSheet ? freeName(sheets.map((sheet) => sheet.name)) : null;
  const lines = coverLines(plan, onStart ? name : null);
  const styles = coverStyles(draft);
  if (onStart) noteOnStart(plan, start, TITLE, lines, styles);
  if (name === null) return;
  const below = report.byValue.length > 0 ? [...lines.slice(0, 2), `${lines[2]!} They are listed below.`] : lines;
  addSheet(plan, name, aboutSheet(TITLE, onStart ? below.slice(2) : below, report.byValue, styles));
}

function freeName(taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  let [name, number] = [TITLE, 1];
  while (lower.has(name.toLowerCase())) name = `${TITLE} (${(number += 1)})`;
  return name;
}
