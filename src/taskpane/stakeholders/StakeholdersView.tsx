import { Caption1, Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import { ErrorSummary } from "../pieces/ErrorSummary";
import { Stepper } from "../pieces/Stepper";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { ScanActions } from "./ScanActions";
import { scanHeading, scanStepTitle } from "./scanHeadings";
import { stepsOf } from "./scanState";
import { ScanStepContent } from "./ScanStepContent";
import { useScanNext } from "./useScanNext";

/** The steps from an industry to a scan of those who matter to it. */
export function StakeholdersView() {
  const { state, building } = useSession().scan;
  const { open, press, problems, refusals } = useScanNext();
  const steps = stepsOf(state);
  const stepper = (
    <Stepper
      steps={steps}
      current={steps.indexOf(state.step)}
      reachable={building.state.kind === "busy" ? -1 : state.reached}
      onOpen={(at) => open(steps[at]!)}
    />
  );
  return (
    <ViewFrame steps={stepper} actions={<ScanActions onOpen={open} onNext={press} />}>
      <div>
        <Caption1>
          {scanStepTitle(state)}
          {state.into && ", adding to a scan"}
        </Caption1>
        <ViewHeading key={`${state.step} ${building.state.kind}`}>
          {scanHeading(state, building.state.kind)}
        </ViewHeading>
      </div>
      {problems.length > 0 && <ErrorSummary key={refusals} problems={problems} />}
      <Suspense fallback={<Spinner label="Opening" />}>
        <ScanStepContent step={state.step} problems={problems} />
      </Suspense>
    </ViewFrame>
  );
}
