import type { CopyPlan } from "./CopyPlan";
import { setFormula } from "./setFormula";
import { formulaText, sharedFormulas } from "../book/ownFormulas";
import { otherFormulas } from "../book/otherFormulas";
import { type FilledBy, spillsAsAreas } from "../references/spillsAsAreas";

/** Formulas that speak of what one formula filled speak of the cells from now on. */
export function rewordSpills(plan: CopyPlan): void {
  const { book, changes, draft } = plan;
  if ([...changes.values()].every(({ areas }) => areas.length === 0)) return;
  const filledBy: FilledBy = (sheet, row, column) => {
    const named = book.sheetNamed(sheet);
    const areas = (named && changes.get(named)?.areas) ?? [];
    return areas.find((area) => area.row === row && area.column === column) ?? null;
  };
  for (const { sheet, cells } of changes.values()) {
    const all = sheet.part?.cells ?? [];
    const shared = sharedFormulas(all);
    for (const cell of all) {
      const change = cells.get(cell);
      const formula =
        change === undefined ? formulaText(cell, shared) : change.kind === "formula" ? change.formula : null;
      const reworded = formula === null ? null : spillsAsAreas(formula, sheet.name, filledBy);
      if (reworded === null || reworded === formula) continue;
      cells.set(cell, { kind: change === undefined ? "reworded" : "formula", formula: reworded });
    }
  }
  for (const other of otherFormulas(book)) {
    const { part, node, formula, sheet } = other;
    const reworded = spillsAsAreas(formula, sheet, filledBy);
    if (reworded !== formula && !draft.edits(part).isGone(node)) setFormula(draft.edits(part), other, reworded);
  }
}
