import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { findDuplicates } from "../../sheets/stakeholders/import/findDuplicates";
import type { ImportedRow } from "../../sheets/stakeholders/import/stakeholdersFrom";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Choice } from "../pieces/Choice";
import { Section } from "../pieces/Section";
import { rowName } from "./rowName";

interface ListDuplicatesProps {
  readonly rows: readonly ImportedRow[];
  readonly isMerged: boolean;
  readonly onChange: (isMerged: boolean) => void;
}

const ways = [
  { value: "merge", words: "Make one row of each" },
  { value: "keep", words: "Keep all rows" },
] as const;

/** Rows of the same organisation and contact, and what becomes of them. */
export function ListDuplicates({ rows, isMerged, onChange }: ListDuplicatesProps) {
  const duplicates = useMemo(() => findDuplicates(rows), [rows]);
  if (duplicates.length === 0) return null;
  return (
    <Section title={`${counted(duplicates.length, "organisation appears", "organisations appear")} more than once`}>
      <Choice
        label="Rows of the same organisation and contact"
        hint="In one row, what differs goes into the notes."
        value={isMerged ? "merge" : "keep"}
        options={ways}
        onChange={(way) => onChange(way === "merge")}
      />
      <CappedList items={duplicates} label="Duplicates" shown={5} keyOf={([first]) => first!.number}>
        {(group) => (
          <Text>
            {rowName(group[0]!)}: rows {group.map(({ number }) => number).join(", ")}
          </Text>
        )}
      </CappedList>
    </Section>
  );
}
