import { Button, Text } from "@fluentui/react-components";
import { SheetButtons } from "../build/SheetButtons";
import { count, counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { SheetList } from "../ranking/SheetList";
import { useSession } from "../session";
import { Differences } from "./Differences";
import type { ScanOutcome } from "./useScan";

/** What was made or changed, and what to do next. */
export function ScanResult({ outcome }: { readonly outcome: ScanOutcome }) {
  const names = outcome.kind === "built" ? outcome.report.sheets.map(({ name }) => name) : outcome.sheets;
  return (
    <>
      <Notice kind="success" live>
        {sentenceOf(outcome)}
      </Notice>
      {outcome.kind === "built" && outcome.report.renamed.length > 0 && (
        <Notice kind="info">
          Sheets of the same names were there and are untouched. The new ones bear a number, such as{" "}
          {outcome.report.renamed[0]!.to}.
        </Notice>
      )}
      <Section title="Go to a sheet">
        <SheetButtons names={names} />
        <Text>Fill in what is known: influence, interest and stages. The map, the gaps and the lists follow.</Text>
      </Section>
      {outcome.kind === "updated" && (
        <Differences differing={outcome.differing} nameOf={(id) => outcome.names.get(id) ?? id} />
      )}
      {outcome.kind === "built" && (
        <Section title="What was made">
          <SheetList sheets={outcome.report.sheets} />
        </Section>
      )}
      <Next />
    </>
  );
}

function Next() {
  const { open } = useSession();
  return (
    <Section title="Before you send it">
      <Text>Contacts and notes are confidential. The check shows what partners would see, and makes them a copy.</Text>
      <div>
        <Button onClick={() => open("share")}>Check before sharing</Button>
      </div>
    </Section>
  );
}

function sentenceOf(outcome: ScanOutcome): string {
  if (outcome.kind === "built") {
    return `${counted(outcome.report.sheets.length, "sheet was", "sheets were")} added behind those of your workbook.`;
  }
  const { added, filled, kept } = outcome.report;
  return `${counted(added.length, "row was", "rows were")} added, ${count(filled.length)} filled where cells were empty, ${count(kept)} kept as they were.`;
}
