import type { ScanRecipe } from "../sheets/stakeholders/ScanRecipe";
import type { StakeholderRow } from "../sheets/stakeholders/StakeholderRow";
import type { FoundAddition } from "./findAdditions";
import { scanRows } from "./scanRows";
import { readScanTable } from "./readScanTable";
import { WorkbookProblem } from "./WorkbookProblem";

/** A stakeholder scan as it stands in its cells now. */
export interface StandingScan {
  readonly recipe: ScanRecipe;
  readonly rows: StakeholderRow[];
}

/** @throws WorkbookProblem if the scan never ended, or what identifies its rows is gone */
export async function readScan(found: FoundAddition): Promise<StandingScan> {
  const recipe = found.recipe as ScanRecipe | null;
  if (recipe?.kind !== "stakeholders")
    throw new WorkbookProblem("The recipe of this scan cannot be read: build a new one, it stands beside this one.");
  const table = await Excel.run((context) => readScanTable(context, found));
  return { recipe, rows: scanRows(table).map(({ row }) => row) };
}
