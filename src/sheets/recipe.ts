import type { CriterionKey } from "./ranking/criteria";
import { startingWeights } from "./ranking/criteria";

export type ScoringMethod = "Percentile" | "Min-max" | "Thresholds";
export type RankOnly = "Every industry" | "Minimum jobs met" | "Gate passed";
export type TotalBasis = "Total covered" | "Private only";

/** An area of the region: a county, or what stands for one. */
export interface RecipeArea {
  readonly fips: string;
  readonly name: string;
  readonly included: boolean;
}

/** Everything the analyst decided. Plain JSON, kept in the workbook: the same recipe and facts give the same sheets. */
export interface Recipe {
  readonly schema: 1;
  readonly regionName: string;
  readonly areas: readonly RecipeArea[];
  readonly reference: { readonly code: string; readonly name: string };
  readonly base: number;
  readonly end: number;
  /** Which jobs the rows count. */
  readonly ownership: "private" | "total";
  /** NAICS digits of the rows. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  /** The total under every location quotient and the growth base of shift-share. */
  readonly totalBasis: TotalBasis;
  readonly useEstimates: boolean;
  readonly scoring: ScoringMethod;
  readonly rankOnly: RankOnly;
  readonly weights: Readonly<Record<CriterionKey, number>>;
  readonly cuts: Cuts;
  /** The day it was built, as 2026-11-21. */
  readonly madeOn: string;
  /** Numbers nobody measured: shown as invented wherever they stand. */
  readonly invented: boolean;
}

export interface Cuts {
  /** Location quotient from which an industry counts as concentrated. */
  readonly lq: number;
  /** Growth above which an industry counts as growing, as a share. */
  readonly growth: number;
  /** Average wage as a share of the region's. */
  readonly wage: number;
  readonly minimumJobs: number;
  /** Least share of the weight that must have data. */
  readonly coverage: number;
}

/** What an analyst who decides nothing gets. */
export const recipeDefaults = {
  schema: 1,
  ownership: "private",
  level: 3,
  totalBasis: "Total covered",
  useEstimates: true,
  scoring: "Percentile",
  rankOnly: "Minimum jobs met",
  weights: startingWeights,
  cuts: { lq: 1.2, growth: 0, wage: 1, minimumJobs: 50, coverage: 0.7 },
  invented: false,
} as const satisfies Partial<Recipe>;
