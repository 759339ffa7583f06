import type { FileCell } from "../book/FileCell";
import { formulaText, sharedFormulas } from "../book/ownFormulas";
import { grouped } from "../book/grouped";
import type { SheetChanges } from "./CellChange";

/** Where a cell leaves a group that shares a formula, every other cell of it gets the formula for itself. */
export function expandShared({ sheet, cells }: SheetChanges): void {
  const all = sheet.part?.cells ?? [];
  const sharing = all.filter(({ formula }) => (formula?.group ?? null) !== null);
  if (!sharing.some((cell) => cells.has(cell))) return;
  const shared = sharedFormulas(all);
  for (const group of grouped(sharing, (cell: FileCell) => cell.formula!.group).values()) {
    if (!group.some((cell) => cells.has(cell))) continue;
    for (const cell of group) {
      const change = cells.get(cell);
      const formula = change?.kind === "reworded" ? change.formula : change ? null : formulaText(cell, shared);
      if (formula !== null) cells.set(cell, { kind: "formula", formula });
    }
  }
}
