import { reference } from "../formula";
import { sides, systems } from "./categories";
import { mattersTo } from "./threeQuestions";

export const listsSheetName = "Stakeholder Lists";

/** Where the lists begin; the table of categories stands below them all. */
export const listsHeader = 4;

/** The values of every dropdown but the categories. */
export const scanLists = {
  "Matters to": mattersTo,
  Role: ["Lead", "Do", "Advise", "Inform", "-"],
  Stage: ["Unaware", "Aware", "Interested", "Committed", "Leading"],
  "Yes or no": ["Yes", "No"],
  Letter: ["R", "A", "C", "I"],
  Side: sides,
  System: systems,
} as const;

export type ScanListName = keyof typeof scanLists;

export const scanListNames = Object.keys(scanLists) as ScanListName[];

/** Formulas compare with these words: changing them would switch the comparison off. */
export const fixedScanLists: readonly ScanListName[] = ["Yes or no", "Letter", "Side"];

/** The range that a dropdown points at. */
export function scanListSource(name: ScanListName): string {
  return reference(listsSheetName, {
    row: listsHeader + 1,
    column: scanListNames.indexOf(name) + 1,
    rows: scanLists[name].length,
    columns: 1,
  });
}
