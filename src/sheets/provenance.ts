import type { Refusal, Source } from "../data/reading";

/** Where the facts of a workbook come from, for Sources & Method. */
export interface Provenance {
  readonly sources: readonly Source[];
  readonly refused: readonly Refusal[];
  /** Checks and gaps, a sentence each. */
  readonly findings: readonly string[];
  /** Version of the program that made it. */
  readonly version: string;
}
