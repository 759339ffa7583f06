import { Button, Spinner, Text } from "@fluentui/react-components";
import type { CopyChoices } from "../../share/CopyChoices";
import type { ShareCheck } from "../../share/ShareCheck";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { FindingList } from "./FindingList";
import { LeaveOut } from "./LeaveOut";
import type { ReplaceBy } from "./replacementsOf";
import { ReplaceButtons } from "./ReplaceButtons";
import type { Making } from "./useMaking";

interface FoundPageProps {
  readonly check: ShareCheck;
  readonly choices: CopyChoices;
  readonly making: Making;
  readonly onChoose: (choices: CopyChoices) => void;
  readonly onReplace: (by: ReplaceBy) => void;
  readonly onLookAgain: () => void;
}

/** The list of what was found, and what the copy is to do without. */
export function FoundPage({ check, choices, making, onChoose, onReplace, onLookAgain }: FoundPageProps) {
  const { state, make } = making;
  const isBusy = state.kind === "busy";
  const actions = (
    <>
      <Button disabled={isBusy} onClick={onLookAgain}>
        Look again
      </Button>
      <Button appearance="primary" disabled={isBusy} onClick={() => void make(choices)}>
        Make partner copy
      </Button>
    </>
  );
  return (
    <ViewFrame actions={actions}>
      <ViewHeading>Check before sharing</ViewHeading>
      <Text>{counted(check.sheets.length, "sheet was", "sheets were")} looked through. Nothing was changed.</Text>
      <FindingList check={check} />
      <Section title="A copy for partners">
        <Text>
          A new file for people who have nothing installed: formulas of this add-in become Excel&apos;s own, or their
          value where there are none. Your workbook stays as it is.
        </Text>
        <LeaveOut check={check} choices={choices} onChange={onChoose} />
      </Section>
      {check.formulas.length > 0 && <ReplaceButtons onReplace={onReplace} />}
      <Text size={200}>
        Names of authors stay in the file: Excel takes them out itself, under File &gt; Info &gt; Inspect Document.
      </Text>
      {isBusy && <Spinner label="Making the copy" />}
      {state.kind === "failed" && (
        <Notice kind="error" live>
          {state.sentence}
        </Notice>
      )}
    </ViewFrame>
  );
}
