import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundBuild } from "../../excel/findBuilds";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { ChosenBuild } from "../pieces/ChosenBuild";
import { Notice } from "../pieces/Notice";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { choicesOf } from "./choicesOf";

/** Leads into the wizard, filled with what a ranking in the workbook was made of. */
export function BuildAgainView() {
  return (
    <ViewFrame>
      <ViewHeading>Build again with new data</ViewHeading>
      <Text>
        The sheets are made anew from newer files. What you typed stays: decisions, reasons, adjustments, your own
        columns, weights, cuts and counties that are switched off.
      </Text>
      <ChosenBuild>{(build) => <Begin key={build.key} build={build} />}</ChosenBuild>
    </ViewFrame>
  );
}

function Begin({ build }: { readonly build: FoundBuild }) {
  const { dispatch, building, open } = useSession();
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = async () => {
    setIsReading(true);
    setProblem(null);
    try {
      const { readBuild } = await openWorkbook();
      const { recipe, kept } = await readBuild(build);
      building.reset();
      dispatch({ type: "begin", decided: choicesOf(recipe), again: { build, kept } });
      open("rank");
    } catch (error) {
      setProblem(await problemSentence(error));
      setIsReading(false);
    }
  };
  if (isReading) return <Spinner label="Reading the ranking" />;
  return (
    <>
      {problem !== null && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <div>
        <Button appearance="primary" onClick={() => void begin()}>
          Add new data
        </Button>
      </div>
    </>
  );
}
