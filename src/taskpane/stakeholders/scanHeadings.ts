import type { BuildState } from "../build/useBuilding";
import { isDone } from "../build/useBuilding";
import type { ScanState } from "./scanState";
import { stepsOf } from "./scanState";
import type { ScanStep } from "./scanSteps";
import type { ScanOutcome } from "./useScan";

const headings: Readonly<Record<Exclude<ScanStep, "Build">, string>> = {
  Target: "Which industry is the partnership for?",
  Who: "Who matters?",
  Groups: "Which groups belong at the table?",
  List: "Do you have a list already?",
  Preview: "This is what will be built",
};

const buildHeadings: Readonly<Record<BuildState<ScanOutcome>["kind"], string>> = {
  idle: "Ready to build",
  busy: "Building your scan",
  built: "Your scan is in the workbook",
  updated: "Your scan has the new entries",
  failed: "Nothing was built",
};

/** The heading of a step, as a person would say it. */
export const scanHeading = ({ step, into }: ScanState, state: BuildState<ScanOutcome>["kind"]): string => {
  if (step === "Build") return buildHeadings[state];
  if (into === null) return headings[step];
  return step === "List"
    ? "Which list is to be added?"
    : step === "Preview"
      ? "This is what will change"
      : headings[step];
};

/** "Step 2 of 6: Who". */
export function scanStepTitle(state: ScanState): string {
  const steps = stepsOf(state);
  return `Step ${steps.indexOf(state.step) + 1} of ${steps.length}: ${state.step}`;
}

/** What the primary button of a step says. */
export function scanNextWords(state: ScanState, building: BuildState<ScanOutcome>): string {
  if (state.step === "Build") return isDone(building) ? "Done" : "Build";
  if (state.step === "Preview") return state.into === null ? "Build" : "Add to the scan";
  const steps = stepsOf(state);
  return `Next: ${steps[steps.indexOf(state.step) + 1]!}`;
}
