import { useState } from "react";
import type { Replacement } from "../../excel/Replacement";
import type { Progress } from "../../excel/Watch";
import { openWorkbook, problemSentence } from "../openWorkbook";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly progress: Progress; readonly cancel: () => void }
  | { readonly kind: "failed"; readonly sentence: string; readonly wasCancelled: boolean }
  | { readonly kind: "done"; readonly replaced: number };

/** Replaces formulas in the open workbook: all of them, or none. */
export function useReplacing(): { state: State; replace: (replacements: readonly Replacement[]) => Promise<void> } {
  const [state, setState] = useState<State>({ kind: "idle" });
  const replace = async (replacements: readonly Replacement[]) => {
    const controller = new AbortController();
    const progress = (progress: Progress) => setState({ kind: "busy", progress, cancel: () => controller.abort() });
    progress({ done: 0, of: 1, sentence: "Replacing the formulas" });
    try {
      const { replaceFormulas } = await openWorkbook();
      const replaced = await replaceFormulas(replacements, { progress, signal: controller.signal });
      setState({ kind: "done", replaced: replaced.length });
    } catch (error) {
      const sentence = await problemSentence(error);
      setState({ kind: "failed", sentence, wasCancelled: controller.signal.aborted });
    }
  };
  return { state, replace };
}
