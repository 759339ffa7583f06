import { Text } from "@fluentui/react-components";
import type { Changes } from "../engine/changes";
import { count, counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Disclosure } from "../pieces/Disclosure";
import { Section } from "../pieces/Section";

/** What building again does to the rows that are there. */
export function ChangesInWords({ changes: { added, gone, kept } }: { readonly changes: Changes }) {
  return (
    <Section title="What changes">
      <Text>
        {count(added.length)} added, {count(gone.length)} gone, {count(kept)} kept. What you typed stays with its
        industry.
      </Text>
      <Titles summary={`${counted(added.length, "industry", "industries")} added`} titles={added} />
      <Titles
        summary={`${counted(gone.length, "industry", "industries")} not in the new files: rows stay, without figures`}
        titles={gone}
      />
    </Section>
  );
}

function Titles({ summary, titles }: { readonly summary: string; readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <CappedList items={titles} label={summary} shown={10} keyOf={(_, index) => index}>
        {(title) => <Text size={200}>{title}</Text>}
      </CappedList>
    </Disclosure>
  );
}
