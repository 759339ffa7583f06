import type { FoundAddition } from "../../excel/findAdditions";
import type { ColumnTarget } from "../../sheets/stakeholders/import/columnWords";
import type { RawList } from "../../sheets/stakeholders/import/RawList";
import type { ScanStep } from "./scanSteps";
import { scanSteps } from "./scanSteps";

/** The analyst's own list of organisations, and how it is read. */
export interface ListChoice {
  readonly raw: RawList;
  readonly hasHeadings: boolean;
  /** What each column is. */
  readonly targets: readonly ColumnTarget[];
  /** Rows of the same organisation and contact become one. */
  readonly mergesDuplicates: boolean;
}

/** What the analyst decides. */
export interface ScanChoices {
  /** The scan of this workbook that is added to; null for a new one. */
  readonly into: FoundAddition | null;
  /** The industry of a ranking that was picked, by its key; "" for one that is typed; null while nobody has picked. */
  readonly picked: string | null;
  readonly industry: { readonly title: string; readonly naics: string };
  readonly regionName: string;
  /** null for all that the three questions suggest. */
  readonly categories: readonly string[] | null;
  /** Categories of the analyst's own, ticked or not. */
  readonly ownCategories: readonly string[];
  /** What stands in the paste box and is not taken as a list yet. */
  readonly pasted: string;
  readonly list: ListChoice | null;
}

/** Where the scan's wizard stands. It outlives the view, so that it can be left and resumed. */
export interface ScanState extends ScanChoices {
  readonly step: ScanStep;
  /** Number of the farthest step that was reached. */
  readonly reached: number;
}

export type ScanAction =
  | { readonly type: "open"; readonly step: ScanStep }
  | { readonly type: "decide"; readonly decided: Partial<ScanChoices> }
  | { readonly type: "begin" };

export const beginningOfScan: ScanState = {
  ...{ step: "Target", reached: 0, into: null, picked: null, categories: null, list: null },
  industry: { title: "", naics: "" },
  ownCategories: [],
  ...{ regionName: "", pasted: "" },
};

export const stepsOf = ({ into }: Pick<ScanState, "into">) => scanSteps(into !== null);

export function scanReducer(state: ScanState, action: ScanAction): ScanState {
  switch (action.type) {
    case "open":
      return { ...state, step: action.step, reached: Math.max(state.reached, stepsOf(state).indexOf(action.step)) };
    case "decide": {
      const next = { ...state, ...action.decided };
      // Another way has other steps: those ahead are to be gone through once more.
      return stepsOf(next) === stepsOf(state) ? next : { ...next, reached: stepsOf(next).indexOf(next.step) };
    }
    case "begin":
      return beginningOfScan;
  }
}
