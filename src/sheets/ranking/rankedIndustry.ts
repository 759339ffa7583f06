import type { Quadrant } from "../../measures/quadrant";
import type { ByCriterion } from "./criteria";
import type { IndustryCells } from "./rankingFacts";
import type { RegionSums } from "./regionSums";

/** An industry before it is compared with the others. NaN is missing or undefined; shares are shares, not per cent. */
export interface MeasuredIndustry {
  readonly cells: IndustryCells;
  readonly sums: RegionSums;
  /** Jobs of the reference area; estimated where `referenceEstimated` says so. */
  readonly referenceBase: number;
  readonly referenceEnd: number;
  readonly referenceEstimated: boolean;
  readonly lq: number;
  readonly lqBase: number;
  /** NaN where the two are not of equally many counties. */
  readonly lqChange: number;
  /** The location quotient at the low and high end of the jobs. */
  readonly lqLow: number;
  readonly lqHigh: number;
  readonly jobChange: number;
  readonly growth: number;
  /** Growth from the high bound to the low, and from the low to the high; NaN where it has no end. */
  readonly growthLow: number;
  readonly growthHigh: number;
  readonly cagr: number;
  readonly nationalGrowth: number;
  readonly industryMix: number;
  readonly competitiveEffect: number;
  readonly averageWage: number;
  readonly wageRatio: number;
}

/** What is said of an industry beside its numbers; every word also stands in the workbook as a native formula. */
export interface Verdict {
  /** Names of the tests failed and of the tests without data, each after ", ". */
  readonly failed: string;
  readonly untested: string;
  readonly gate: string;
  readonly testsPassed: number;
  readonly quadrant: Quadrant | "No data";
  /** The cuts that stand between the bounds of a figure, each after ", " and with the bounds. */
  readonly crossed: string;
  readonly eligible: boolean;
}

export interface JudgedIndustry extends MeasuredIndustry, Verdict {
  /** Points from 0 to 100, NaN without data. */
  readonly points: ByCriterion<number>;
}

export interface RankedIndustry extends JudgedIndustry {
  /** Share of the weight that had data. */
  readonly completeness: number;
  /** NaN below the least completeness. */
  readonly scoreBefore: number;
  /** With the local adjustment, if a reason stands beside it, and never below 0 or above 100. */
  readonly score: number;
  /** Whether it takes part in the ranking: it has a score and meets the chosen tests. */
  readonly ranked: boolean;
  readonly rank: number;
  readonly scores: Readonly<Record<"starting" | "equal", number>>;
  readonly ranks: Readonly<Record<"starting" | "equal" | "elimination", number>>;
  readonly dataStatus: string;
  readonly note: string;
  readonly why: string;
}
