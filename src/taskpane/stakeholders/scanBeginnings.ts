import type { FoundAddition } from "../../excel/findAdditions";
import type { TargetIndustry } from "../../excel/targetIndustries";
import type { OpenWorkbook } from "../openWorkbook";

/** What the workbook has for a scan to begin with. */
export interface ScanBeginnings {
  /** Scans that can be added to. */
  readonly scans: readonly FoundAddition[];
  /** What was decided in rankings: targets, then what to watch. */
  readonly targets: readonly TargetIndustry[];
  /** Of the first ranking; "" without one. */
  readonly regionName: string;
}

export async function scanBeginnings(workbook: OpenWorkbook): Promise<ScanBeginnings> {
  const additions = await workbook.findAdditions();
  const targets = await workbook.targetIndustries();
  const builds = await workbook.findBuilds();
  return {
    scans: additions.filter(
      ({ kind, recipe, unfinished }) => kind === "stakeholders" && recipe !== null && !unfinished,
    ),
    targets,
    regionName: builds.find(({ recipe }) => recipe !== null)?.recipe?.regionName ?? "",
  };
}
