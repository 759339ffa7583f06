import { ownList } from "../../sheets/stakeholders/import/OwnList";
import type { Imported, ImportedRow } from "../../sheets/stakeholders/import/stakeholdersFrom";
import { stakeholdersFrom } from "../../sheets/stakeholders/import/stakeholdersFrom";
import { withoutDuplicates } from "../../sheets/stakeholders/import/withoutDuplicates";
import type { ListChoice } from "./scanState";

const nothing: Imported = { rows: [], put: [], outside: [] };

/** The analyst's list as it was told to be read. */
export const importedList = (list: ListChoice | null): Imported =>
  list === null ? nothing : stakeholdersFrom(ownList(list.raw, list.hasHeadings), list.targets);

/** The rows that go into the scan. */
export function importedRows(list: ListChoice | null): readonly ImportedRow[] {
  const { rows } = importedList(list);
  return list?.mergesDuplicates ? withoutDuplicates(rows) : rows;
}
