import { Text } from "@fluentui/react-components";
import { columnTitle } from "../../sheets/stakeholders/import/columnTitle";
import { entryRules } from "../../sheets/stakeholders/import/entryRules";
import type { Difference } from "../../sheets/stakeholders/mergeStakeholders";
import type { Scalar } from "../../sheets/sheet";
import { counted, day } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Section } from "../pieces/Section";

interface DifferencesProps {
  readonly differing: readonly Difference[];
  /** What a row is called, by its ID. */
  readonly nameOf: (id: string) => string;
}

const DAY = 86_400_000;

/** A date as a person reads it, for a cell that counts days. */
const shown = ({ key }: Difference, value: Scalar) =>
  entryRules[key].kind === "date" && typeof value === "number"
    ? day(new Date(Date.UTC(1899, 11, 30) + value * DAY).toISOString().slice(0, 10))
    : String(value);

/** Cells in which the scan says one thing and the list another. */
export function Differences({ differing, nameOf }: DifferencesProps) {
  if (differing.length === 0) return null;
  return (
    <Section title={`${counted(differing.length, "cell says", "cells say")} something else in the list`}>
      <Text>What the scan says stays. Change it there, if the list is right.</Text>
      <CappedList items={differing} label="Cells that differ" shown={5} keyOf={(_, index) => index}>
        {(difference) => (
          <Text>
            {nameOf(difference.id)}, {columnTitle(difference.key)}: “{shown(difference, difference.kept)}” stays, the
            list has “{shown(difference, difference.offered)}”
          </Text>
        )}
      </CappedList>
    </Section>
  );
}
