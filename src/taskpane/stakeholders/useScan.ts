import type { Dispatch } from "react";
import { useReducer } from "react";
import type { BuildReport } from "../../excel/buildWorkbook";
import type { ScanReport } from "../../excel/updateScan";
import type { Difference } from "../../sheets/stakeholders/mergeStakeholders";
import type { Building } from "../build/useBuilding";
import { useBuilding } from "../build/useBuilding";
import type { ScanAction, ScanChoices, ScanState } from "./scanState";
import { beginningOfScan, scanReducer } from "./scanState";

/** What came of it: a new scan, or more in the one that was there. */
export type ScanOutcome =
  | { readonly kind: "built"; readonly report: BuildReport }
  | {
      readonly kind: "updated";
      readonly report: ScanReport;
      /** Where the list says something else than the scan, which stays. */
      readonly differing: readonly Difference[];
      /** What the scan's rows are called, by ID. */
      readonly names: ReadonlyMap<string, string>;
      readonly sheets: readonly string[];
    };

/** The stakeholder scan that is being prepared, and its build. */
export interface Scan {
  readonly state: ScanState;
  readonly dispatch: Dispatch<ScanAction>;
  readonly decide: (decided: Partial<ScanChoices>) => void;
  readonly building: Building<ScanOutcome>;
}

export function useScan(): Scan {
  const [state, dispatch] = useReducer(scanReducer, beginningOfScan);
  return {
    state,
    dispatch,
    decide: (decided) => dispatch({ type: "decide", decided }),
    building: useBuilding<ScanOutcome>(),
  };
}
