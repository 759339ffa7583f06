import { useState } from "react";
import { ChosenFound } from "../pieces/ChosenFound";
import { foundKey } from "../pieces/foundKey";
import { Notice } from "../pieces/Notice";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { Removal } from "./Removal";

/** Takes a ranking, a scan or an added sheet out of the workbook, after saying what goes with it. */
export function RemoveView() {
  const { building, scan } = useSession();
  const [removed, setRemoved] = useState<string | null>(null);
  const onRemoved = (title: string) => {
    building.reset();
    scan.building.reset();
    setRemoved(title);
  };
  return (
    <ViewFrame>
      <ViewHeading>Remove this build</ViewHeading>
      {removed === null ? (
        <ChosenFound
          find={(workbook) => workbook.findEverything()}
          question="Which one?"
          none="This workbook holds nothing that was built here, so there is nothing to remove."
        >
          {(found) => <Removal key={foundKey(found)} build={found} onRemoved={onRemoved} />}
        </ChosenFound>
      ) : (
        <Notice kind="success" live>
          Removed: {removed}. Everything else in the workbook is as it was.
        </Notice>
      )}
    </ViewFrame>
  );
}
