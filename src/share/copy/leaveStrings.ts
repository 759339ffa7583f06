import type { CopyPlan } from "./CopyPlan";

/** Empties every shared text that no cell of the copy has; the others keep their numbers. */
export function leaveStrings({ book, draft, sheets, changes, left }: CopyPlan): void {
  const { part, nodes } = book.strings;
  if (part === null || left.isNothing) return;
  const used = new Set<string>();
  for (const sheet of sheets) {
    const cells = changes.get(sheet)?.cells;
    for (const cell of sheet.part?.cells ?? []) {
      const kind = cells?.get(cell)?.kind;
      if (cell.type === "s" && cell.stored !== null && kind !== "gone" && kind !== "emptied" && kind !== "text")
        used.add(cell.stored);
    }
  }
  const edits = draft.edits(part);
  nodes.forEach(({ inside, insideEnd, prefix }, at) => {
    if (insideEnd > inside && !used.has(String(at))) edits.replace(inside, insideEnd, `<${prefix}t/>`);
  });
}
