import { dateSerial } from "../../../src/sheets/stakeholders/dateSerial";
import type { ScanRecipe } from "../../../src/sheets/stakeholders/ScanRecipe";
import type { StakeholderRow } from "../../../src/sheets/stakeholders/StakeholderRow";
import { stakeholderWorkbook } from "../../../src/sheets/stakeholders/stakeholderWorkbook";
import { today } from "../../../src/sheets/today";
import type { Workbook } from "../../../src/sheets/sheet";
import { fortyOrganisations, fortyRecipe } from "./fortyOrganisations";

/** What is overdue depends on the day: a scan that is calculated today is built today. */
export const scanRecipe: ScanRecipe = { ...fortyRecipe, madeOn: today() };

const words = ["Unaware", "aware", "Interested", "Committed", "Leading", "Somewhat", null] as const;

/** More rows than the map has room for, more areas, dates and equal names than the lists, numbers off the scale, words of no list. */
const many = Array.from({ length: 230 }, (_, index): StakeholderRow => {
  const pick = <Value>(values: readonly Value[], step: number) => values[(index * step) % values.length]!;
  return {
    id: `S${String(index + 1).padStart(3, "0")}`,
    entries: {
      organisation:
        index % 31 === 0 ? null : `${index % 7 === 0 ? "  company" : "Company "} ${index % 60 === 5 ? "X" : index}`,
      category: pick(["CEO or industry leader", "University", "Friends of the river", "labor union", null], 3),
      influence: pick([1, 2, 3, 4, 5, 7, 3.5, null, "high"], 5),
      interest: pick([5, 4, 4, 2, 1, 0, null], 4),
      currentStage: pick(words, 2),
      desiredStage: pick(words, 5),
      nextDate: pick([dateSerial("2020-01-31"), dateSerial("2099-12-31"), null, "soon"], 1),
      workforceArea: index % 5 === 0 ? null : `Area ${index % 17}`,
    },
  };
});

/** Every state a scan may be in. */
export const scanWorkbooks: Readonly<Record<string, Workbook>> = {
  "forty organisations": stakeholderWorkbook(scanRecipe, fortyOrganisations),
  "no organisation yet": stakeholderWorkbook(scanRecipe, []),
  "no category and no organisation": stakeholderWorkbook({ ...scanRecipe, categories: [], regionName: "" }, []),
  "more than there is room for": stakeholderWorkbook(
    { ...scanRecipe, industry: { naics: null, title: "Boats & barges" }, categories: ["University", "Harbor office"] },
    many,
  ),
  "one of each": stakeholderWorkbook(scanRecipe, fortyOrganisations.slice(0, 1)),
};
