import { Button, Text } from "@fluentui/react-components";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { saveFile } from "./saveFile";
import type { NamedCopy } from "./useMaking";
import { useOpening } from "./useOpening";
import { ValueList } from "./ValueList";

interface CopyResultProps {
  readonly copy: NamedCopy;
  readonly onBack: () => void;
}

/** What a partner copy is, and how one gets at it. */
export function CopyResult({ copy: { name, bytes, report, canOpen }, onBack }: CopyResultProps) {
  const { wasOpened, problem, openInExcel } = useOpening(bytes);
  const actions = (
    <>
      <Button onClick={onBack}>Back</Button>
      {canOpen && (
        <Button appearance="primary" onClick={() => void openInExcel()}>
          Open the copy in Excel
        </Button>
      )}
    </>
  );
  return (
    <ViewFrame actions={actions}>
      <ViewHeading>The copy for partners is made</ViewHeading>
      <Notice kind="success" live>
        The copy was saved as {name}. Your workbook was not touched.
      </Notice>
      {wasOpened && (
        <Notice kind="success" live>
          Excel opens it as a new workbook in a window of its own. Save it from there.
        </Notice>
      )}
      {problem !== null && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <Report report={report} />
      <Section title="No file among your downloads?">
        {canOpen && <Text>Excel on a Mac saves none from its pane: open the copy, and save it from there.</Text>}
        <div>
          <Button onClick={() => saveFile(name, bytes)}>Save it again</Button>
        </div>
      </Section>
    </ViewFrame>
  );
}

function Report({ report: { byFormula, byValue, leftOut, stillThere } }: Pick<NamedCopy, "report">) {
  return (
    <>
      {stillThere.length > 0 && (
        <Notice kind="warning">
          <Text block weight="semibold">
            Look at this in the copy before you send it:
          </Text>
          <Sentences of={stillThere} label="Still in the copy" />
        </Notice>
      )}
      <Section title="What is different in the copy">
        {byFormula > 0 && <Text>{counted(byFormula, "cell holds", "cells hold")} Excel&apos;s own formulas now.</Text>}
        {byValue.length > 0 && <ValueList values={byValue} />}
        {byFormula + byValue.length === 0 && <Text>No formula had to change: none uses this add-in.</Text>}
      </Section>
      {leftOut.length > 0 && (
        <Section title="What was left out">
          <Sentences of={leftOut} label="Left out" />
        </Section>
      )}
    </>
  );
}

function Sentences({ of, label }: { readonly of: readonly string[]; readonly label: string }) {
  return (
    <CappedList items={of} label={label} shown={5} keyOf={(_, index) => index}>
      {(sentence) => <Text>{sentence}</Text>}
    </CappedList>
  );
}
