import { Caption1, Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import { ErrorSummary } from "../pieces/ErrorSummary";
import { Stepper } from "../pieces/Stepper";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { headingOf } from "./headings";
import { StepContent } from "./StepContent";
import { stepNumber, steps, stepTitle } from "./steps";
import { useNext } from "./useNext";
import { WizardActions } from "./WizardActions";

/** The five steps from files to a ranking. */
export function Wizard() {
  const { wizard, building } = useSession();
  const { step, reached, again } = wizard;
  const { open, press, problems, refusals } = useNext();
  const stepper = (
    <Stepper
      steps={steps}
      current={stepNumber(step)}
      reachable={building.state.kind === "busy" ? -1 : reached}
      onOpen={(at) => open(steps[at]!)}
    />
  );
  return (
    <ViewFrame steps={stepper} actions={<WizardActions onOpen={open} onNext={() => void press()} />}>
      <div>
        <Caption1>
          {stepTitle(step)}
          {again && ", building again"}
        </Caption1>
        <ViewHeading key={`${step} ${building.state.kind}`}>{headingOf(step, building.state.kind)}</ViewHeading>
      </div>
      {problems.length > 0 && <ErrorSummary key={refusals} problems={problems} />}
      <Suspense fallback={<Spinner label="Opening" />}>
        <StepContent step={step} problems={problems} />
      </Suspense>
    </ViewFrame>
  );
}
