import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import { Choice } from "../pieces/Choice";
import { Notice } from "../pieces/Notice";
import { Stack } from "../pieces/Stack";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { AssessmentGroup } from "./AssessmentGroup";
import { BuildGroup } from "./BuildGroup";
import { ExamplesGroup } from "./ExamplesGroup";
import { rankingSheets, scanSheets } from "./knownSheets";
import type { Standing } from "./useStanding";
import { useStanding } from "./useStanding";

/** Every sheet that the add-in makes, what it is for, and whether it is there already. */
export function AddSheetView() {
  return (
    <ViewFrame>
      <ViewHeading>Which sheet do you need?</ViewHeading>
      <Text>Everything the add-in makes. Nothing that is in your workbook is overwritten.</Text>
      <Sheets />
    </ViewFrame>
  );
}

const nothing: Standing = { rankings: [], scans: [], added: [], examples: [] };

function Sheets() {
  const { host } = useSession();
  const { standing, sentence, lookAgain } = useStanding();
  if (sentence !== null) {
    return (
      <Notice kind="error" live>
        <Text block>{sentence}</Text>
        <Button onClick={lookAgain}>Look again</Button>
      </Notice>
    );
  }
  if (host === "none") {
    return (
      <>
        <Notice kind="warning">Open this pane in Excel to add a sheet: here is no workbook.</Notice>
        <Groups standing={nothing} lookAgain={lookAgain} />
      </>
    );
  }
  return standing === null ? (
    <Spinner label="Looking into the workbook" />
  ) : (
    <Groups standing={standing} lookAgain={lookAgain} />
  );
}

interface GroupsProps {
  readonly standing: Standing;
  readonly lookAgain: () => void;
}

function Groups({ standing: { rankings, scans, added, examples }, lookAgain }: GroupsProps) {
  const [ranking, rankingChoice] = useChosen(rankings, "Which ranking?");
  const [scan, scanChoice] = useChosen(scans, "Which stakeholder scan?");
  return (
    <Stack gap="large">
      {rankingChoice}
      {scanChoice}
      <AssessmentGroup added={added} sources={{ ranking, scan }} onAdded={lookAgain} />
      <BuildGroup
        title="The ranking"
        kind="ranking"
        sheets={rankingSheets}
        found={ranking}
        none="Rank industries makes these sheets together."
        wizard={{ view: "rank", words: "Rank industries" }}
      />
      <BuildGroup
        title="The stakeholder scan"
        kind="stakeholders"
        sheets={scanSheets}
        found={scan}
        none="The stakeholder scan makes these sheets together."
        wizard={{ view: "stakeholders", words: "Scan stakeholders" }}
      />
      <ExamplesGroup examples={examples} />
    </Stack>
  );
}

interface Titled {
  readonly key: string;
  readonly title: string;
  readonly sheets: readonly string[];
}

/** A list cuts off what is long, and two rankings of a region differ at the end. */
const firstSheet = ({ sheets }: Titled) =>
  sheets[0] === undefined ? "No sheet is left of it." : `It begins with the sheet ${sheets[0]}.`;

/** Of several the one that is chosen, the first at first, and the question which. */
function useChosen<Found extends Titled>(found: readonly Found[], label: string) {
  const [key, setKey] = useState<string | null>(null);
  const chosen = found.find((each) => each.key === key) ?? found[0] ?? null;
  const options = found.map((each) => ({
    value: each.key,
    words: `${each.title} (${each.sheets[0] ?? "no sheet left"})`,
  }));
  const choice =
    chosen !== null && found.length > 1 ? (
      <Choice label={label} hint={firstSheet(chosen)} value={chosen.key} options={options} onChange={setKey} />
    ) : null;
  return [chosen, choice] as const;
}
