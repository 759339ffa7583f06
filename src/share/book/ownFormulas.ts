import type { Area } from "../../sheets/sheet";
import { nativeFormulas } from "../formula/nativeFormulas";
import { usesOurs } from "../formula/usesOurs";
import { type FilledBy, spillsAsAreas } from "../references/spillsAsAreas";
import { shifted } from "../references/shifted";
import { areaOf } from "./address";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";
import type { FileCell } from "./FileCell";
import { formulaContext } from "./formulaContext";

/** A formula of ours in a sheet, as the file spells it, with what takes its place cell by cell. */
export interface OwnFormula {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly formula: string;
  readonly native: readonly (readonly (string | null)[])[];
  readonly why: string | null;
}

/** Every formula of ours in the cells of a workbook; one that cells share is there for each of them. */
export function ownFormulas(book: Book): OwnFormula[] {
  const found = book.sheets.flatMap((sheet) => {
    const cells = sheet.part?.cells ?? [];
    const shared = sharedFormulas(cells);
    return cells.flatMap((cell) => {
      const formula = formulaText(cell, shared);
      return formula !== null && usesOurs(formula) ? [{ sheet, formula, area: areaFilled(cell) }] : [];
    });
  });
  const anchors = new Map(
    found.map(({ sheet, area }) => [`${area.row} ${area.column} ${sheet.name.toLowerCase()}`, area]),
  );
  const filledBy: FilledBy = (sheet, row, column) => anchors.get(`${row} ${column} ${sheet.toLowerCase()}`) ?? null;
  return found.map((own) => {
    // What another formula of ours fills will be cells like any others.
    const plain = spillsAsAreas(own.formula, own.sheet.name, filledBy);
    const { cells, why } = nativeFormulas(plain, formulaContext(book, own.sheet, own.area));
    return { ...own, native: cells, why };
  });
}

function areaFilled({ row, column, formula }: FileCell): Area {
  return (formula?.kind === "array" && areaOf(formula.ref ?? "")) || { row, column, rows: 1, columns: 1 };
}

/** The cells that hold a shared formula's text, by the number of the group. */
export function sharedFormulas(cells: readonly FileCell[]): ReadonlyMap<string, FileCell> {
  const holders = new Map<string, FileCell>();
  for (const cell of cells) {
    const { group, text } = cell.formula ?? { group: null, text: "" };
    if (group !== null && text !== "") holders.set(group, cell);
  }
  return holders;
}

/** A cell's formula, moved to its place if it is another cell's; null if it has none of its own. */
export function formulaText(cell: FileCell, shared: ReadonlyMap<string, FileCell>): string | null {
  const { formula } = cell;
  if (formula === null || formula.kind === "dataTable") return null;
  if (formula.text !== "") return formula.text;
  const holder = formula.group === null ? undefined : shared.get(formula.group);
  return holder ? shifted(holder.formula!.text, cell.row - holder.row, cell.column - holder.column) : null;
}
