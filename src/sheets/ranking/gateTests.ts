import type { Recipe } from "../recipe";
import type { MeasuredIndustry } from "./rankedIndustry";

/** A test of the gate, without a workbook and as a formula. */
export interface GateTest {
  /** As the gate names it. */
  readonly name: string;
  /** The column of the ranking that is tested, and the comparison with a named cell that fails it. */
  readonly column: string;
  readonly fails: string;
  readonly fact: (industry: MeasuredIndustry) => number;
  readonly passes: (fact: number, cuts: Recipe["cuts"]) => boolean;
}

/** In the order in which they eliminate. An LQ, a wage and a size pass at the cut; growth must be above it. */
export const gateTests: readonly GateTest[] = [
  { name: "LQ", column: "lq", fails: "<LqCut", fact: ({ lq }) => lq, passes: (lq, cuts) => lq >= cuts.lq },
  {
    name: "growth",
    column: "growth",
    fails: "<=GrowthCut",
    fact: ({ growth }) => growth,
    passes: (growth, cuts) => growth > cuts.growth,
  },
  {
    name: "wage",
    column: "wageRatio",
    fails: "<WageCut",
    fact: ({ wageRatio }) => wageRatio,
    passes: (wageRatio, cuts) => wageRatio >= cuts.wage,
  },
  {
    name: "size",
    column: "end",
    fails: "<MinimumJobs",
    fact: ({ sums }) => sums.end,
    passes: (jobs, cuts) => jobs >= cuts.minimumJobs,
  },
];
