import { Spinner, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { Notice } from "../pieces/Notice";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { ScoreCard } from "./ScoreCard";

/** Explains the score of the row that is selected in an industry ranking, and follows the selection. */
export function WhyView() {
  const { host } = useSession();
  return (
    <ViewFrame>
      <ViewHeading>Why this score?</ViewHeading>
      {host === "none" && <Notice kind="warning">Open this pane in Excel: here is no workbook to look into.</Notice>}
      {host === "excel" && <SelectedScore />}
    </ViewFrame>
  );
}

function SelectedScore() {
  const { selections, problem } = useSelections();
  const { value, isBusy, sentence } = useWorkbookAnswer(`selection ${selections}`, (workbook) =>
    workbook.whyThisScore(),
  );
  const error = sentence ?? problem;
  if (error !== null) {
    return (
      <Notice kind="error" live>
        {error}
      </Notice>
    );
  }
  if (value !== null) return <ScoreCard explanation={value} />;
  if (isBusy) return <Spinner label="Reading the row" />;
  return <Text role="status">Select an industry on an Industry Ranking sheet: any cell of its row will do.</Text>;
}

/** How often the selection has moved. */
function useSelections(): { selections: number; problem: string | null } {
  const [selections, setSelections] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const watching = openWorkbook().then(({ watchSelection }) =>
      watchSelection(() => setSelections((count) => count + 1)),
    );
    watching.catch(async (error: unknown) => setProblem(await problemSentence(error)));
    return () => void watching.then((stop) => stop()).catch(() => undefined);
  }, []);
  return { selections, problem };
}
