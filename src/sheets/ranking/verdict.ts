import { quadrant } from "../../measures/quadrant";
import type { Recipe } from "../recipe";
import { fixed } from "./fixed";
import type { GateTest } from "./gateTests";
import { gateTests } from "./gateTests";
import type { MeasuredIndustry, Verdict } from "./rankedIndustry";

const names = (chosen: readonly GateTest[]) => chosen.map(({ name }) => `, ${name}`).join("");

const crosses = (low: number, cut: number, high: number) => low < cut && high >= cut;

const percent = (share: number) => (Number.isNaN(share) ? "no limit" : `${fixed(share * 100, 1)}%`);

// A figure of some counties only can lie outside the bounds of all; NaN where there are no bounds.
const least = (low: number, figure: number) => (Number.isNaN(figure) ? low : Math.min(low, figure));
const most = (high: number, figure: number) => (Number.isNaN(figure) ? high : Math.max(high, figure));

/** The cuts that stand between the bounds of a figure: on which side the industry is depends on the estimate. */
function crossedCuts(industry: MeasuredIndustry, cuts: Recipe["cuts"]): string {
  const { sums, lq, lqLow, lqHigh, growthLow, growthHigh } = industry;
  const growthCrosses = growthLow <= cuts.growth && (Number.isNaN(growthHigh) || growthHigh > cuts.growth);
  return [
    crosses(least(lqLow, lq), cuts.lq, most(lqHigh, lq)) ? `, LQ (${fixed(lqLow, 2)} to ${fixed(lqHigh, 2)})` : "",
    growthCrosses ? `, growth (${percent(growthLow)} to ${percent(growthHigh)})` : "",
    crosses(least(sums.low, sums.end), cuts.minimumJobs, most(sums.high, sums.end))
      ? `, size (${fixed(sums.low, 0)} to ${fixed(sums.high, 0)})`
      : "",
  ].join("");
}

/** What the cuts say of one industry. */
export function verdict(industry: MeasuredIndustry, recipe: Recipe): Verdict {
  const { cuts, rankOnly } = recipe;
  const known = gateTests.filter(({ fact }) => !Number.isNaN(fact(industry)));
  const passes = (test: GateTest) => test.passes(test.fact(industry), cuts);
  const failed = names(known.filter((test) => !passes(test)));
  const untested = names(gateTests.filter((test) => !known.includes(test)));
  const firstFailed = gateTests.findIndex((test) => !passes(test));
  const gate = failed ? `Fail: ${failed.slice(2)}` : untested ? `No data: ${untested.slice(2)}` : "Pass";
  return {
    failed,
    untested,
    gate,
    testsPassed: firstFailed < 0 ? gateTests.length : firstFailed,
    quadrant:
      quadrant.compute({ lq: industry.lq, growth: industry.growth, lqCut: cuts.lq, growthCut: cuts.growth }) ??
      "No data",
    crossed: crossedCuts(industry, cuts),
    eligible:
      rankOnly === "Every industry" ||
      (rankOnly === "Gate passed" ? gate === "Pass" : industry.sums.end >= cuts.minimumJobs),
  };
}
