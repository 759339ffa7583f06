import { columnTitle } from "../../sheets/stakeholders/import/columnTitle";
import type { ColumnTarget } from "../../sheets/stakeholders/import/columnWords";
import { stakeholderColumns } from "../../sheets/stakeholders/stakeholderColumns";
import type { StakeholderKey } from "../../sheets/stakeholders/StakeholderRow";

/** Everything a column of a list can be. */
export const columnOptions: readonly { readonly value: ColumnTarget; readonly words: string }[] = [
  { value: "underHeading", words: "Into Notes, under its heading" },
  ...stakeholderColumns
    .filter(({ input }) => input)
    .map(({ key }) => ({ value: key as StakeholderKey, words: columnTitle(key as StakeholderKey) })),
  { value: "id", words: "ID that the scan gave" },
  { value: "leftOut", words: "Leave it out" },
];
