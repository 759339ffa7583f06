import { Spinner, Text } from "@fluentui/react-components";
import type { Preview } from "../engine/preview";
import { count, counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { useAnswer } from "../pieces/useAnswer";
import { useSession } from "../session";
import { ChangesInWords } from "./ChangesInWords";
import { DriverMap } from "./DriverMap";
import { SheetList } from "./SheetList";
import { TopCandidates } from "./TopCandidates";

/** What a build would make: nothing is written yet. */
export function PreviewStep() {
  const { engine, wizard, choices, building } = useSession();
  const question = JSON.stringify([choices, wizard.overview, wizard.again?.build.key]);
  const { value, isBusy, error } = useAnswer(question, async () => {
    const { obstacle } = await engine.regionSummary(choices);
    return obstacle ?? engine.preview(choices, wizard.again?.kept ?? null);
  });
  if (error !== null) {
    return (
      <Notice kind="error">
        The industries cannot be ranked. Go back to Data, remove all files and add them again.
      </Notice>
    );
  }
  if (value === null || isBusy) return <Spinner label="Ranking the industries" />;
  if (typeof value === "string") return <Notice kind="error">{value}</Notice>;
  return (
    <>
      {building.state.kind === "built" && (
        <Notice kind="info">
          You have built this ranking already. Build makes a second one beside it; to change the first, go Home and
          build it again.
        </Notice>
      )}
      <PreviewOfRanking preview={value} />
    </>
  );
}

function PreviewOfRanking({ preview }: { readonly preview: Preview }) {
  const { base, end, ranked, unranked, industries, warnings, notes, invented } = preview;
  return (
    <>
      <Notice kind="info">
        Nothing has been changed yet. {invented && "All areas and figures of this sample are invented."}
      </Notice>
      {warnings.length > 0 && (
        <CappedList items={warnings} label="Warnings" shown={3} keyOf={(warning) => warning}>
          {(warning) => <Notice kind="warning">{warning}</Notice>}
        </CappedList>
      )}
      {preview.changes && <ChangesInWords changes={preview.changes} />}
      <Section title="The strongest candidates">
        <Text>
          {count(ranked)} of {counted(industries, "industry is", "industries are")} ranked, {base} to {end}.
          {unranked.length > 0 && ` Without a rank: ${unranked.join(", ")}.`}
        </Text>
        <TopCandidates candidates={preview.top} />
      </Section>
      <Section title="Where the industries stand">
        <DriverMap preview={preview} />
      </Section>
      <Section
        title={`${counted(preview.sheets.length, "sheet")} ${preview.changes ? "with new figures" : "to be added"}`}
      >
        <SheetList sheets={preview.sheets} />
      </Section>
      <Section title="What the check found">
        <CappedList items={notes} label="Findings" shown={3} keyOf={(note) => note}>
          {(note) => <Text>{note}</Text>}
        </CappedList>
      </Section>
    </>
  );
}
