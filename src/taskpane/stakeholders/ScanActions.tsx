import { Button } from "@fluentui/react-components";
import { useSession } from "../session";
import { scanNextWords } from "./scanHeadings";
import { stepsOf } from "./scanState";
import type { ScanStep } from "./scanSteps";

interface ScanActionsProps {
  readonly onOpen: (step: ScanStep) => void;
  readonly onNext: () => void;
}

/** Back and Next. */
export function ScanActions({ onOpen, onNext }: ScanActionsProps) {
  const { host, scan, building: ranking } = useSession();
  const { state, building } = scan;
  const steps = stepsOf(state);
  const previous = steps[steps.indexOf(state.step) - 1];
  const isBusy = building.state.kind === "busy";
  const leadsToBuild = state.step === "Build" || state.step === "Preview";
  // Two builds at once would look for free names at the same time.
  const mustWait = leadsToBuild && ranking.state.kind === "busy";
  const isOutsideExcel = state.step === "Build" && host === "none";
  return (
    <>
      <Button disabled={previous === undefined || isBusy} onClick={() => previous && onOpen(previous)}>
        Back
      </Button>
      <Button appearance="primary" disabled={isBusy || mustWait || isOutsideExcel} onClick={onNext}>
        {mustWait ? "Wait for the ranking" : scanNextWords(state, building.state)}
      </Button>
    </>
  );
}
