import { useEffect, useState } from "react";
import type { ActiveCell } from "../../excel/activeCell";
import type { Insertion, Placed } from "../../excel/insertFormula";
import { openWorkbook, problemSentence } from "../openWorkbook";

/** What became of the formula; null before. */
export type InsertingOutcome = Insertion | { readonly kind: "failed"; readonly sentence: string } | null;

/** What an outcome speaks of: it goes when the formula changes, and a warning also when another cell is selected. */
interface Spoken {
  readonly formula: string;
  readonly target: string | null;
}

/** Writes the formula. `insert` takes the cell for which the person was warned and wants it all the same. */
export function useInserting(
  place: (cell: ActiveCell) => Placed,
  { formula, target }: Spoken,
): { outcome: InsertingOutcome; insert: (agreedFor: string | null) => Promise<void> } {
  const [outcome, setOutcome] = useState<InsertingOutcome>(null);
  useEffect(() => setOutcome(null), [formula]);
  useEffect(() => setOutcome((before) => (before?.kind === "inserted" ? before : null)), [target]);
  const insert = async (agreedFor: string | null) => {
    try {
      setOutcome(await (await openWorkbook()).insertFormula(place, agreedFor));
    } catch (error) {
      setOutcome({ kind: "failed", sentence: await problemSentence(error) });
    }
  };
  return { outcome, insert };
}
