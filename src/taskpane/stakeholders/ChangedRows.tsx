import { Text } from "@fluentui/react-components";
import { columnTitle } from "../../sheets/stakeholders/import/columnTitle";
import type { Merge } from "../../sheets/stakeholders/mergeStakeholders";
import type { StakeholderKey } from "../../sheets/stakeholders/StakeholderRow";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Section } from "../pieces/Section";
import { rowName } from "./rowName";

interface ChangedRowsProps {
  readonly merge: Merge;
  /** What a row of the scan is called, by its ID. */
  readonly nameOf: (id: string) => string;
}

/** Rows that a list adds to a scan, and rows in which it fills empty cells. */
export function ChangedRows({ merge: { added, filled }, nameOf }: ChangedRowsProps) {
  return (
    <>
      {added.length > 0 && (
        <Section title={`${counted(added.length, "row")} to be added`}>
          <CappedList items={added} label="Rows to be added" shown={5} keyOf={({ id }) => id}>
            {(row) => (
              <Text>
                {row.id} {rowName(row)}
              </Text>
            )}
          </CappedList>
        </Section>
      )}
      {filled.length > 0 && (
        <Section title={`${counted(filled.length, "row")} with empty cells to be filled`}>
          <CappedList items={filled} label="Rows to be filled" shown={5} keyOf={({ id }) => id}>
            {({ id, entries }) => (
              <Text>
                {nameOf(id)}: {(Object.keys(entries) as StakeholderKey[]).map(columnTitle).join(", ")}
              </Text>
            )}
          </CappedList>
        </Section>
      )}
    </>
  );
}
