import { useState } from "react";
import type { AssessmentSources } from "../../excel/assessmentSources";
import type { Progress } from "../../excel/Watch";
import type { AssessmentKind } from "../../sheets/assessment/AssessmentKind";
import { openWorkbook, problemSentence } from "../openWorkbook";

export type Adding =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly progress: Progress; readonly cancel: () => void }
  | { readonly kind: "added"; readonly name: string }
  | { readonly kind: "failed"; readonly sentence: string };

/** Adds a sheet. @param onAdded told when it is there */
export function useAdding(onAdded: () => void) {
  const [state, setState] = useState<Adding>({ kind: "idle" });
  const add = async (kind: AssessmentKind, sources: AssessmentSources) => {
    const controller = new AbortController();
    const progress = (now: Progress) => setState({ kind: "busy", progress: now, cancel: () => controller.abort() });
    progress({ done: 0, of: 1, sentence: "Preparing the sheet" });
    try {
      const { addSheet } = await openWorkbook();
      const { sheets } = await addSheet(kind, sources, { progress, signal: controller.signal });
      setState({ kind: "added", name: sheets[0]!.name });
      onAdded();
    } catch (error) {
      if (controller.signal.aborted) setState({ kind: "idle" });
      else setState({ kind: "failed", sentence: await problemSentence(error) });
    }
  };
  return { state, add };
}
