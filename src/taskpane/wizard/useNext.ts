import { useState } from "react";
import { useSession } from "../session";
import { makeRanking } from "../build/makeRanking";
import { isDone } from "../build/useBuilding";
import type { Problem } from "./problemsOf";
import { fields, problemsOf } from "./problemsOf";
import type { StepName } from "./steps";
import { stepNumber, steps } from "./steps";
import type { WizardState } from "./wizardState";

/** A press on Next that led nowhere. */
interface Refusal {
  /** Counts them, so that each is announced. */
  readonly number: number;
  readonly at: WizardState;
  /** Why the files cannot answer; empty where a field is at fault. */
  readonly obstacle: string;
}

export interface Next {
  readonly open: (step: StepName) => void;
  /** The next step where nothing is missing, the build, or home once it is done. */
  readonly press: () => Promise<void>;
  /** What the last press found and is still to be mended. */
  readonly problems: readonly Problem[];
  readonly refusals: number;
}

/** What the primary button of the wizard does, and what keeps it from doing so. */
export function useNext(): Next {
  const { engine, host, wizard, choices, dispatch, building, open: openView } = useSession();
  const { step, overview, again } = wizard;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = (next: StepName) => {
    setRefusal(null);
    dispatch({ type: "open", step: next });
  };
  const refuse = (obstacle: string) => setRefusal({ number: (refusal?.number ?? 0) + 1, at: wizard, obstacle });
  const build = async () => {
    if (host !== "none") await building.start(makeRanking(engine, choices, again));
  };
  const finish = () => {
    building.reset();
    dispatch({ type: "begin", decided: again ? {} : wizard.decided, again: null });
    openView("home");
  };
  const obstacleNow = async () => {
    const asksFiles = step === "Region" || step === "Preview";
    return asksFiles ? (await engine.regionSummary(choices)).obstacle : null;
  };
  const press = async () => {
    if (step === "Build") return isDone(building.state) ? finish() : build();
    if (problemsOf(step, choices, overview).length > 0) return refuse("");
    const obstacle = await obstacleNow();
    if (obstacle !== null) return refuse(obstacle);
    open(steps[stepNumber(step) + 1]!);
    if (step === "Preview") await build();
    return undefined;
  };
  return {
    open,
    press,
    problems: problemsLeft(refusal, wizard, problemsOf(step, choices, overview)),
    refusals: refusal?.number ?? 0,
  };
}

function problemsLeft(refusal: Refusal | null, now: WizardState, problems: readonly Problem[]): readonly Problem[] {
  if (refusal === null) return [];
  if (refusal.obstacle === "") return problems;
  // Files and answers may have mended it since: only the next press can tell.
  return refusal.at === now ? [{ field: fields.areas, sentence: refusal.obstacle }] : [];
}
