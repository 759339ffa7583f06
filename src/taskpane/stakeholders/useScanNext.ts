import { useState } from "react";
import { isDone } from "../build/useBuilding";
import { useSession } from "../session";
import type { Problem } from "../wizard/problemsOf";
import { makeScan } from "./makeScan";
import { scanProblems } from "./scanProblems";
import type { ScanState } from "./scanState";
import { stepsOf } from "./scanState";
import type { ScanStep } from "./scanSteps";

export interface ScanNext {
  readonly open: (step: ScanStep) => void;
  /** The next step where nothing is missing, the build, or home once it is done. */
  readonly press: () => void;
  /** What the last press found and is still to be mended. */
  readonly problems: readonly Problem[];
  readonly refusals: number;
}

/** What the primary button of the scan's wizard does, and what keeps it from doing so. */
export function useScanNext(): ScanNext {
  const { host, scan, open: openView } = useSession();
  const { state, dispatch, building } = scan;
  const [refusal, setRefusal] = useState<{ readonly number: number; readonly step: ScanState["step"] | null }>({
    number: 0,
    step: null,
  });
  const open = (step: ScanStep) => {
    setRefusal({ ...refusal, step: null });
    dispatch({ type: "open", step });
  };
  const build = () => void (host === "none" || building.start(makeScan(state)));
  const finish = () => {
    building.reset();
    dispatch({ type: "begin" });
    openView("home");
  };
  const press = () => {
    if (state.step === "Build") return isDone(building.state) ? finish() : build();
    if (scanProblems(state).length > 0) return setRefusal({ number: refusal.number + 1, step: state.step });
    const steps = stepsOf(state);
    open(steps[steps.indexOf(state.step) + 1]!);
    return state.step === "Preview" ? build() : undefined;
  };
  return {
    open,
    press,
    problems: refusal.step === state.step ? scanProblems(state) : [],
    refusals: refusal.number,
  };
}
