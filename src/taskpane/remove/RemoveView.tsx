import { useState } from "react";
import { ChosenBuild } from "../pieces/ChosenBuild";
import { Notice } from "../pieces/Notice";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { Removal } from "./Removal";

/** Takes a ranking out of the workbook, after saying what goes with it. */
export function RemoveView() {
  const { building } = useSession();
  const [removed, setRemoved] = useState<string | null>(null);
  const onRemoved = (title: string) => {
    building.reset();
    setRemoved(title);
  };
  return (
    <ViewFrame>
      <ViewHeading>Remove this build</ViewHeading>
      {removed === null ? (
        <ChosenBuild>{(build) => <Removal key={build.key} build={build} onRemoved={onRemoved} />}</ChosenBuild>
      ) : (
        <Notice kind="success" live>
          Removed: {removed}. Everything else in the workbook is as it was.
        </Notice>
      )}
    </ViewFrame>
  );
}
