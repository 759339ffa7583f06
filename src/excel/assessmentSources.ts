import type { FoundAddition } from "./findAdditions";
import type { FoundBuild } from "./findBuilds";

/** What an added sheet is to draw on: the ranking and the scan that were chosen, where the workbook holds any. */
export interface AssessmentSources {
  readonly ranking: FoundBuild | null;
  readonly scan: FoundAddition | null;
}
