import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { FoundAddition } from "../../src/excel/findAdditions";
import { findAdditions } from "../../src/excel/findAdditions";
import type { Host } from "../../src/preview/host/createHost";
import type { ScanRecipe } from "../../src/sheets/stakeholders/ScanRecipe";
import type { StakeholderRow } from "../../src/sheets/stakeholders/StakeholderRow";
import { stakeholderWorkbook } from "../../src/sheets/stakeholders/stakeholderWorkbook";
import { patience } from "./patience";
import { workedOut } from "./workedOut";

export const scanRecipe: ScanRecipe = {
  schema: 1,
  kind: "stakeholders",
  regionName: "Valley",
  industry: { naics: "622", title: "Hospitals" },
  categories: ["Labor union", "Community college"],
  madeOn: "2026-11-21",
};

export const scanRow = (id: string, entries: StakeholderRow["entries"]): StakeholderRow => ({ id, entries });

export const scanRowsOfThree = [
  scanRow("S001", { organisation: "Mercy Hospital", category: "CEO or industry leader", influence: 5, interest: 4 }),
  scanRow("S002", { organisation: "Valley College", category: "Community college", email: "dean@valley.example" }),
  scanRow("S003", { organisation: "Nurses United", notes: "ask in person" }),
];

export const scanWorkbook = stakeholderWorkbook(scanRecipe, scanRowsOfThree);

/** A scan of three organisations in an open workbook, calculated. */
export async function smallScan(host: Host): Promise<FoundAddition> {
  await buildWorkbook(scanWorkbook, patience());
  workedOut(host, scanWorkbook);
  const found = await findAdditions();
  return found.find(({ kind }) => kind === "stakeholders")!;
}
