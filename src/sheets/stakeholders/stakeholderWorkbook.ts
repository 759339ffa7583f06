import { place } from "../layout";
import type { Workbook } from "../sheet";
import { sheetMarks } from "../sheetMarks";
import { defaultEntries } from "./defaultEntries";
import { stakeholderMap } from "./map/stakeholderMap";
import { rolesSheet } from "./roles/rolesSheet";
import { scanCategories } from "./scanCategories";
import { scanLines } from "./scanLines";
import { categoryTable, scanListsSheet } from "./scanListsSheet";
import type { ScanRecipe } from "./ScanRecipe";
import { stakeholdersSheet } from "./stakeholdersSheet";
import type { StakeholderRow } from "./StakeholderRow";
import { stakeSpec } from "./stakeSpec";

/** A stakeholder scan that lives without us: what was typed, and native formulas. Without rows, one waits for each category looked for. */
export function stakeholderWorkbook(recipe: ScanRecipe, rows: readonly StakeholderRow[]): Workbook {
  const filled = rows.length > 0 ? rows : waitingRows(recipe);
  const categories = scanCategories(recipe, filled);
  const spec = stakeSpec(scanLines(filled, categories, recipe.madeOn));
  const categorySpec = categoryTable(recipe, categories);
  const scan = { recipe, categories, lines: spec.rows, stake: place(spec), listed: place(categorySpec) };
  const map = stakeholderMap(scan);
  const stakeholders = stakeholdersSheet(scan, spec, map);
  const lists = scanListsSheet(recipe, categorySpec);
  const sheets = [stakeholders.sheet, map.sheet, rolesSheet(scan), lists.sheet];
  return {
    title: `Stakeholder scan: ${recipe.industry.title}`,
    sheets,
    names: [...stakeholders.names, ...lists.names, ...sheetMarks(sheets, "stakeholders")],
  };
}

/** A table has at least one row. */
function waitingRows({ categories }: ScanRecipe): StakeholderRow[] {
  const entries = categories.length > 0 ? categories.map(defaultEntries) : [{}];
  return entries.map((each, index) => ({ id: `S${String(index + 1).padStart(3, "0")}`, entries: each }));
}
