import type { NaicsBreak } from "../../data/naicsBreaks";
import type { RegionCell } from "../../data/regionCell";
import type { Entries } from "../entries";
import type { Formula, Scalar } from "../sheet";

/** One thing in the first and in the last year. */
export interface Years<Of> {
  readonly base: Of;
  readonly end: Of;
}

export type IndustryEntryKey =
  | "decision"
  | "adjustment"
  | "reason"
  | "projectedGrowth"
  | "careerLadder"
  | "skillChallenge"
  | "openings"
  | "linkage"
  | "effort";

export type AreaEntryKey =
  "reason" | "workforceArea" | "role" | "residents" | "toCore" | "countyJobs" | "fromCore" | "transport" | "flowYear";

/** What the workbook said when it was last built; null in a new one. */
export interface LastBuild {
  /** Headers of the columns that the analyst added to the ranking. */
  readonly ownColumns: readonly string[];
}

/** What an industry has from people, not from files. */
export interface KeptOfIndustry {
  readonly entries: Entries<IndustryEntryKey>;
  /** Its rank in the last build, or a word: "not ranked", "new". null without a last build. */
  readonly lastRank: number | string | null;
  /** What stands in the analyst's own columns, in their order. */
  readonly own: readonly (Scalar | Formula)[];
}

/** As every industry starts. */
export const nothingKept: KeptOfIndustry = { entries: {}, lastRank: null, own: [] };

/** One industry of the ranking. */
export interface IndustryCells extends KeptOfIndustry {
  readonly naics: string;
  readonly title: string;
  /** Empty, or a sentence that says how the code's definition changed between the years. */
  readonly classChange: string;
  readonly reference: Years<RegionCell>;
  /** One cell per area of the recipe, in its order. */
  readonly counties: Years<readonly RegionCell[]>;
}

/** All industries of an area in one year. */
export interface AreaTotals {
  readonly covered: RegionCell;
  readonly private: RegionCell;
}

/** What the files say, arranged for one ranking. */
export interface RankingFacts {
  /** By code; those without an establishment in any of the areas are left out. */
  readonly industries: readonly IndustryCells[];
  /** Codes of the first year that the last year's NAICS does not know: named, never read as closures. */
  readonly ended: readonly (NaicsBreak & { readonly title: string })[];
  /** One per area of the recipe, in its order. */
  readonly areas: readonly Years<AreaTotals>[];
  readonly reference: Years<AreaTotals>;
  /** What the analyst typed of each area of the recipe, in its order. */
  readonly areaEntries: readonly Entries<AreaEntryKey>[];
  readonly lastBuild: LastBuild | null;
}
