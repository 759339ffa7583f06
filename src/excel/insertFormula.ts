import type { Area } from "../sheets/sheet";
import type { ActiveCell } from "./activeCell";
import { placeOf } from "./activeCell";
import { areaAddress } from "./areaAddress";
import { inTheWay } from "./inTheWay";
import { writeAddress } from "./rangeAddress";

/** A formula for the cell that is active, or the sentence that says why it cannot stand there. */
export type Placed =
  // The area is what the formula and its result will fill.
  { readonly formula: string; readonly area: Area } | { readonly refused: string };

/** What became of a formula; `cell` and `area` are addresses, the first with its sheet. */
export type Insertion =
  | { readonly kind: "inserted"; readonly sheet: string; readonly cell: string; readonly area: string }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "warned"; readonly cell: string; readonly sentences: readonly string[] };

/**
 * Writes a formula into the active cell, unless something stands in that cell or in those that its result will fill.
 * @param place makes the formula once it is known where it goes, in its en-US form
 * @param agreedFor the cell for which the person was warned and wants the formula all the same
 */
export const insertFormula = (place: (cell: ActiveCell) => Placed, agreedFor: string | null): Promise<Insertion> =>
  Excel.run(async (context): Promise<Insertion> => {
    const active = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    active.worksheet.load("name");
    await context.sync();
    const target = placeOf(active);
    const placed = place(target);
    if ("refused" in placed) return { kind: "refused", sentence: placed.refused };
    const { formula, area } = placed;
    const { sheet } = target;
    const cell = writeAddress({ sheet, area: { ...area, rows: 1, columns: 1 } });
    if (agreedFor !== cell) {
      const sentences = await inTheWay(context, active, area);
      if (sentences.length > 0) return { kind: "warned", cell, sentences };
    }
    active.formulas = [[formula]];
    await context.sync();
    return { kind: "inserted", sheet, cell, area: areaAddress(area) };
  });
