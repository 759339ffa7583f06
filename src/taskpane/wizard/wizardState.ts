import type { FoundBuild } from "../../excel/findBuilds";
import type { Kept } from "../../sheets/withKept";
import type { Overview } from "../engine/overview";
import { nothingRead } from "../engine/overview";
import type { RankingChoices } from "../engine/rankingChoices";
import type { StepName } from "./steps";
import { stepNumber } from "./steps";

/** Where the wizard stands. It outlives the views, so that it can be left and resumed. */
export interface WizardState {
  readonly step: StepName;
  /** Number of the farthest step that was reached. */
  readonly reached: number;
  readonly overview: Overview;
  /** What the analyst decided; the rest is suggested. */
  readonly decided: Partial<RankingChoices>;
  /** The ranking that is built again; null for a new one. */
  readonly again: Again | null;
}

/** A ranking in the workbook and what of it stays. */
export interface Again {
  readonly build: FoundBuild;
  readonly kept: Kept;
}

export type WizardAction =
  | { readonly type: "open"; readonly step: StepName }
  | { readonly type: "read"; readonly overview: Overview }
  | { readonly type: "decide"; readonly decided: Partial<RankingChoices> }
  | { readonly type: "begin"; readonly decided: Partial<RankingChoices>; readonly again: Again | null };

export const beginning: WizardState = { step: "Data", reached: 0, overview: nothingRead, decided: {}, again: null };

export function wizardReducer(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case "open":
      return { ...state, step: action.step, reached: Math.max(state.reached, stepNumber(action.step)) };
    case "read":
      return state.again === null && action.overview.areas.length === 0
        ? { ...beginning, overview: action.overview }
        : { ...state, overview: action.overview };
    case "decide":
      return { ...state, decided: { ...state.decided, ...action.decided } };
    case "begin":
      return { ...beginning, overview: state.overview, decided: action.decided, again: action.again };
  }
}
