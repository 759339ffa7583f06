import type { RegionCell } from "../../data/regionCell";
import { cagr } from "../../measures/cagr";
import { growthRate } from "../../measures/growthRate";
import { locationQuotient } from "../../measures/locationQuotient";
import { shiftShareTerms } from "../../measures/shiftShareTerms";
import type { MeasuredIndustry } from "./rankedIndustry";
import type { IndustryCells } from "./rankingFacts";
import type { RankingTotals } from "./rankingTotals";
import type { RegionSums, SumChoices } from "./regionSums";
import { regionSums } from "./regionSums";

/** The measures of one industry, from the counties that are in the region. */
export function measureIndustry(cells: IndustryCells, totals: RankingTotals, choices: SumChoices): MeasuredIndustry {
  const sums = regionSums(cells.counties, cells.classChange === "", choices);
  const ofReference = ({ jobs, estimate }: RegionCell) => jobs ?? (choices.useEstimates ? estimate : null) ?? NaN;
  const [referenceBase, referenceEnd] = [ofReference(cells.reference.base), ofReference(cells.reference.end)];
  const quotient = (jobs: number, regionTotal: number, year: "Base" | "End") =>
    locationQuotient.compute({
      regionIndustry: jobs,
      regionTotal,
      referenceIndustry: year === "Base" ? referenceBase : referenceEnd,
      referenceTotal: totals[`reference${year}`],
    });
  const lq = quotient(sums.end, sums.totalEnd, "End");
  const lqBase = quotient(sums.base, sums.totalBase, "Base");
  const growth = { start: sums.baseInBoth, end: sums.endInBoth };
  const averageWage = sums.wages / sums.jobsWithWages;
  return {
    cells,
    sums,
    referenceBase,
    referenceEnd,
    referenceEstimated: choices.useEstimates && Object.values(cells.reference).some(isEstimated),
    lq,
    lqBase,
    lqChange: sums.countiesBase === sums.countiesEnd ? lq - lqBase : NaN,
    lqLow: quotient(sums.low, totals.regionEnd, "End"),
    lqHigh: quotient(sums.high, totals.regionEnd, "End"),
    jobChange: sums.endInBoth - sums.baseInBoth,
    growth: growthRate.compute(growth),
    growthLow: growthRate.compute({ start: sums.baseHighInBoth, end: sums.endLowInBoth }),
    growthHigh: growthRate.compute({ start: sums.baseLowInBoth, end: sums.endHighInBoth }),
    cagr: cagr.compute({ ...growth, years: totals.years }),
    ...shiftShareOf(sums, referenceBase, referenceEnd, totals),
    averageWage,
    wageRatio: averageWage / totals.regionWage,
  };
}

const isEstimated = ({ jobs, estimate }: RegionCell) => jobs === null && estimate !== null;

function shiftShareOf(sums: RegionSums, referenceStart: number, referenceEnd: number, totals: RankingTotals) {
  const facts = {
    regionStart: sums.baseInBoth,
    regionEnd: sums.endInBoth,
    referenceStart,
    referenceEnd,
    referenceTotalStart: totals.referenceBase,
    referenceTotalEnd: totals.referenceEnd,
  };
  return {
    // Without the industry's own reference jobs the other terms are missing, and one alone adds up to nothing.
    nationalGrowth: Number.isNaN(referenceStart + referenceEnd) ? NaN : shiftShareTerms.nationalGrowth.compute(facts),
    industryMix: shiftShareTerms.industryMix.compute(facts),
    competitiveEffect: shiftShareTerms.competitiveEffect.compute(facts),
  };
}
