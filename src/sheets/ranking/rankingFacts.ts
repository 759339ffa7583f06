import type { NaicsBreak } from "../../data/naicsBreaks";
import type { RegionCell } from "../../data/regionCell";

/** One thing in the first and in the last year. */
export interface Years<Of> {
  readonly base: Of;
  readonly end: Of;
}

/** One industry of the ranking. */
export interface IndustryCells {
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
}
