import { useRef, useState } from "react";
import type { BuildReport } from "../../excel/buildWorkbook";
import type { RefreshReport } from "../../excel/refreshReport";
import type { Progress, Watch } from "../../excel/Watch";
import type { OpenWorkbook } from "../openWorkbook";
import { openWorkbook, problemSentence } from "../openWorkbook";

/** What came of a build: new sheets, or new figures in those that were there. */
export type Outcome =
  | { readonly kind: "built"; readonly report: BuildReport }
  | { readonly kind: "refreshed"; readonly report: RefreshReport };

/** @typeParam Made what comes of it */
export type BuildState<Made extends { readonly kind: string } = Outcome> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly progress: Progress }
  | { readonly kind: "failed"; readonly sentence: string; readonly wasCancelled: boolean }
  | Made;

export const isDone = ({ kind }: { readonly kind: string }) => !["idle", "busy", "failed"].includes(kind);

export interface Building<Made extends { readonly kind: string } = Outcome> {
  readonly state: BuildState<Made>;
  readonly start: (make: (workbook: OpenWorkbook, watch: Watch) => Promise<Made>) => Promise<void>;
  readonly cancel: () => void;
  /** Forgets how the last build ended. */
  readonly reset: () => void;
}

const preparing: Progress = { done: 0, of: 1, sentence: "Preparing the sheets" };

/** A build, which goes on while the pane shows something else. */
export function useBuilding<Made extends { readonly kind: string } = Outcome>(): Building<Made> {
  const [state, setState] = useState<BuildState<Made>>({ kind: "idle" });
  const controller = useRef(new AbortController());
  const start: Building<Made>["start"] = async (make) => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    const progress = (now: Progress) => setState({ kind: "busy", progress: now });
    progress(preparing);
    try {
      setState(await make(await openWorkbook(), { progress, signal }));
    } catch (error) {
      setState({ kind: "failed", sentence: await problemSentence(error), wasCancelled: signal.aborted });
    }
  };
  return { state, start, cancel: () => controller.current.abort(), reset: () => setState({ kind: "idle" }) };
}
