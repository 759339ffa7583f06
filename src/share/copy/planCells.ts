import type { FileCell } from "../book/FileCell";
import { formulaText, type OwnFormula, ownFormulas, sharedFormulas } from "../book/ownFormulas";
import { areaOf, placesIn } from "../book/address";
import { mayChange, whyChanged } from "../leave/whyChanged";
import { inExcel } from "../references/inExcel";
import type { SheetChanges } from "./CellChange";
import type { CopyPlan } from "./CopyPlan";
import { inFile } from "./inFile";

/** A cell that keeps its value without its formula. */
export interface ValueCell {
  readonly changes: SheetChanges;
  readonly cell: FileCell;
  /** That read what is left out; null for one of ours. */
  readonly formula: string | null;
}

/** Decides which cells go, which get another formula, and which keep only their value. */
export function planCells(plan: CopyPlan): void {
  for (const changes of plan.changes.values()) leaveCells(plan, changes);
  for (const own of ownFormulas(plan.book)) {
    const changes = plan.changes.get(own.sheet);
    if (changes) replaceOwn(plan, changes, own);
  }
}

function leaveCells({ left }: CopyPlan, { sheet, cells }: SheetChanges): void {
  if (left.areasOn(sheet.name).length === 0) return;
  for (const cell of sheet.part?.cells ?? []) {
    if (left.hasCell(sheet.name, cell.row, cell.column)) cells.set(cell, { kind: "gone" });
  }
}

function replaceOwn({ book, left, report }: CopyPlan, changes: SheetChanges, own: OwnFormula): void {
  const { sheet, area, formula, native } = own;
  const reads = whyChanged(book, left, formula, sheet.name, area.row, area.column);
  changes.areas.push(area);
  const kept: { readonly row: number; readonly column: number }[] = [];
  for (const { row, column } of placesIn(area)) {
    if (left.hasCell(sheet.name, row, column)) continue;
    const twin = reads === null ? (native[row - area.row]?.[column - area.column] ?? null) : null;
    const stands = twin !== null && whyChanged(book, left, twin, sheet.name, row, column) === null;
    if (stands) report.byFormula += 1;
    else kept.push({ row, column });
    place(changes, row, column, stands ? inFile(twin) : null);
  }
  const why = reads ?? own.why ?? "It has no equal in Excel's own functions here.";
  const line = { sheet: sheet.name, formula: `=${inExcel(formula)}`, why, readsLeftOut: reads !== null };
  report.byValue.push(...kept.map((each) => ({ ...line, ...each })));
}

function place({ sheet, cells, added }: SheetChanges, row: number, column: number, formula: string | null): void {
  const cell = sheet.at(row, column);
  if (cell) cells.set(cell, formula === null ? { kind: "value" } : { kind: "formula", formula });
  else if (formula !== null) added.push({ row, column, formula });
}

/** Lets formulas that read what is left out keep their value. Returns the cells that became values. */
export function planDependents(plan: CopyPlan): ValueCell[] {
  const { book, left, report } = plan;
  const may = mayChange(book, left);
  const found: ValueCell[] = [];
  for (const changes of plan.changes.values()) {
    const { sheet, cells } = changes;
    const all = sheet.part?.cells ?? [];
    const shared = sharedFormulas(all);
    for (const cell of all) {
      const formula = cells.has(cell) ? null : formulaText(cell, shared);
      if (formula === null || !may(formula, sheet.name)) continue;
      const why = whyChanged(book, left, formula, sheet.name, cell.row, cell.column);
      if (why === null) continue;
      const { row, column } = cell;
      report.byValue.push({ sheet: sheet.name, row, column, formula: `=${inExcel(formula)}`, why, readsLeftOut: true });
      cells.set(cell, { kind: "value" });
      found.push(...valuesOf(changes, cell).map((each) => ({ changes, cell: each, formula })));
    }
  }
  return found;
}

/** The cells that a formula fills: itself, and for one that spills, the others. */
function valuesOf({ sheet, areas }: SheetChanges, cell: FileCell): FileCell[] {
  const area = cell.formula?.kind === "array" ? areaOf(cell.formula.ref ?? "") : null;
  if (area === null) return [cell];
  areas.push(area);
  return placesIn(area).flatMap(({ row, column }) => sheet.at(row, column) ?? []);
}
