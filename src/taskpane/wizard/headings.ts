import type { BuildState } from "../build/useBuilding";
import { isDone } from "../build/useBuilding";
import type { StepName } from "./steps";

const headings: Readonly<Record<Exclude<StepName, "Build">, string>> = {
  Data: "Start with your QCEW files",
  Region: "Which counties are your region?",
  Criteria: "What makes an industry a driver?",
  Preview: "This is what will be built",
};

const buildHeadings: Readonly<Record<BuildState["kind"], string>> = {
  idle: "Ready to build",
  busy: "Building your ranking",
  built: "Your ranking is in the workbook",
  refreshed: "Your ranking has the new figures",
  failed: "Nothing was built",
};

/** The heading of a step, as a person would say it. */
export const headingOf = (step: StepName, state: BuildState["kind"]): string =>
  step === "Build" ? buildHeadings[state] : headings[step];

const nexts: Readonly<Record<Exclude<StepName, "Build">, string>> = {
  Data: "Next: Region",
  Region: "Next: Criteria",
  Criteria: "Next: Preview",
  Preview: "Build",
};

/** What the primary button of a step says. */
export function nextWords(step: StepName, state: BuildState): string {
  if (step !== "Build") return nexts[step];
  return isDone(state) ? "Done" : "Build";
}
