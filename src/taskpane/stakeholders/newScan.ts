import { today } from "../../sheets/today";
import { defaultEntries } from "../../sheets/stakeholders/defaultEntries";
import { numberedRows } from "../../sheets/stakeholders/import/numberedRows";
import type { ScanRecipe } from "../../sheets/stakeholders/ScanRecipe";
import type { StakeholderRow } from "../../sheets/stakeholders/StakeholderRow";
import { chosenCategories } from "./chosenCategories";
import { importedRows } from "./importedRows";
import type { ScanState } from "./scanState";

/** What a new scan is built of. */
export function newScan(state: ScanState): { readonly recipe: ScanRecipe; readonly rows: readonly StakeholderRow[] } {
  const { title, naics } = state.industry;
  const categories = chosenCategories(state);
  const listed = importedRows(state.list).map(({ id, entries }) => ({ id, entries: withUsualAnswer(entries) }));
  return {
    recipe: {
      ...{ schema: 1, kind: "stakeholders", categories, madeOn: today() },
      regionName: state.regionName.trim(),
      industry: { naics: naics.trim() || null, title: title.trim() },
    },
    rows: numberedRows(listed, []),
  };
}

/** To whom an organisation matters is usually told by its category, where the list does not say it. */
export function withUsualAnswer(entries: StakeholderRow["entries"]): StakeholderRow["entries"] {
  return typeof entries.category === "string" ? { ...defaultEntries(entries.category), ...entries } : entries;
}
