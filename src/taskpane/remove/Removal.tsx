import { Button, Spinner } from "@fluentui/react-components";
import type { Found } from "../../excel/Found";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { PlanInWords } from "./PlanInWords";
import { useRemoving } from "./useRemoving";

interface RemovalProps {
  readonly build: Found;
  readonly onRemoved: (title: string) => void;
}

/** What goes with what was built, and the button that lets it go. */
export function Removal({ build, onRemoved }: RemovalProps) {
  const { isRemoving, problem, tries, remove, lookAgain } = useRemoving(build, onRemoved);
  const { value, isBusy, sentence } = useWorkbookAnswer(`plan ${tries}`, (workbook) => workbook.removalPlan(build));
  if (isRemoving) return <Spinner label="Removing the sheets" />;
  if (isBusy) return <Spinner label="Looking for what you typed" />;
  const shown = problem ?? sentence;
  return (
    <>
      {shown !== null && (
        <Notice kind="error" live>
          {shown}
        </Notice>
      )}
      {value === null || sentence !== null ? (
        <div>
          <Button onClick={lookAgain}>Look again</Button>
        </div>
      ) : (
        <>
          <PlanInWords plan={value} />
          <Notice kind="info">Not every Excel can take a removal back with Ctrl+Z.</Notice>
          <div>
            <Button appearance="primary" onClick={() => void remove()}>
              Remove {counted(value.sheets.length, "sheet")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
