import type { ActiveCell } from "../../excel/activeCell";
import { useSelections } from "../pieces/useSelections";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import { useSettled } from "./useSettled";

/** Long enough for a person who moves through the cells. */
const STILL = 200;

/** The active cell, where a formula goes; followed as the selection moves, but not asked for at every step. */
export function useTarget(): { target: ActiveCell | null; problem: string | null } {
  const { host } = useSession();
  const { selections, problem } = useSelections(host === "excel");
  const settled = useSettled(selections, STILL);
  const question = host === "excel" ? `active cell ${settled}` : null;
  const { value, sentence } = useWorkbookAnswer(question, (workbook) => workbook.activeCell());
  return { target: value, problem: sentence ?? problem };
}
