import { Spinner, Text } from "@fluentui/react-components";
import { Notice } from "../pieces/Notice";
import { useSelections } from "../pieces/useSelections";
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
  const { selections, problem } = useSelections(true);
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
