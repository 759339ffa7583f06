import type { Book } from "../book/Book";
import { formulaText, sharedFormulas } from "../book/ownFormulas";
import { otherFormulas } from "../book/otherFormulas";
import type { LeftOut } from "../leave/LeftOut";
import type { Part } from "../parts/Part";
import { referencesOf } from "../references/referencesOf";
import { child, children } from "../xml/XmlNode";

/** Another file that cells that are left out read: the workbook keeps a copy of what it read. */
export interface SourceRead {
  readonly part: Part;
  /** Whether what stays in the copy reads it, too. */
  readonly alsoByOthers: boolean;
}

/** The other files that cells that are left out read. */
export function sourcesRead(book: Book, left: LeftOut): SourceRead[] {
  const { pack, workbook, sheets } = book;
  const listed = children(child(workbook.root, "externalReferences"), "externalReference");
  if (listed.length === 0 || left.isNothing) return [];
  const [byLeftOut, byOthers] = [new Set<string>(), new Set<string>()];
  const note = (formula: string, sheet: string, into: Set<string>) => {
    if (formula === "") return;
    for (const file of referencesOf(book, formula, sheet).files) into.add(file);
  };
  for (const { name, part } of sheets) {
    const cells = part?.cells ?? [];
    const shared = sharedFormulas(cells);
    for (const cell of cells) {
      const isLeft = left.hasCell(name, cell.row, cell.column);
      note(formulaText(cell, shared) ?? "", name, isLeft ? byLeftOut : byOthers);
    }
  }
  for (const { formula, sheet } of otherFormulas(book))
    note(formula, sheet, left.hasSheet(sheet) ? byLeftOut : byOthers);
  const targets = new Map(pack.of(workbook.path).map(({ id, target }) => [id, target]));
  return [...byLeftOut].flatMap((number) => {
    const part = pack.part(targets.get(listed[Number(number) - 1]?.attributes["r:id"] ?? "") ?? "");
    return part ? [{ part, alsoByOthers: byOthers.has(number) }] : [];
  });
}
