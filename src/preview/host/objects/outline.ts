import { HostError } from "../model/HostError";
import { areaOf, type RangeTarget } from "./rangeTarget";

const deepest = 8;

/** Groups rows or columns, takes a group away, or folds and unfolds it. */
export function group(target: RangeTarget, axis: string, what: "group" | "ungroup" | "hide" | "show"): void {
  const along = axis === "ByRows" ? "rows" : "columns";
  const area = areaOf(target);
  const [start, count] = along === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const { sheet } = target;
  for (let line = start; line < start + count; line++) {
    const level = sheet[along].get(line)?.level ?? 0;
    if (what === "hide" || what === "show") {
      if (level === 0) throw new HostError("InvalidArgument", "These rows or columns are not grouped.");
      sheet.setLines(along, line, 1, { hidden: what === "hide" });
    } else {
      const next = level + (what === "group" ? 1 : -1);
      if (next < 0 || next > deepest) throw new HostError("InvalidArgument", `Groups go from 0 to ${deepest} deep.`);
      sheet.setLines(along, line, 1, { level: next });
    }
  }
}
