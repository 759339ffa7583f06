import { Button } from "@fluentui/react-components";
import { useSession } from "../session";
import { nextWords } from "./headings";
import type { StepName } from "./steps";
import { stepNumber, steps } from "./steps";

interface WizardActionsProps {
  readonly onOpen: (step: StepName) => void;
  readonly onNext: () => void;
}

/** Back and Next. */
export function WizardActions({ onOpen, onNext }: WizardActionsProps) {
  const { host, wizard, building, reading } = useSession();
  const previous = steps[stepNumber(wizard.step) - 1];
  const isBusy = building.state.kind === "busy" || reading.progress !== null;
  const isOutsideExcel = wizard.step === "Build" && host === "none";
  return (
    <>
      <Button disabled={previous === undefined || isBusy} onClick={() => previous && onOpen(previous)}>
        Back
      </Button>
      <Button appearance="primary" disabled={isBusy || isOutsideExcel} onClick={onNext}>
        {nextWords(wizard.step, building.state)}
      </Button>
    </>
  );
}
