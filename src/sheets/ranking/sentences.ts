import { enteredNumber } from "../entries";
import type { Recipe } from "../recipe";
import { fixed } from "./fixed";
import type { MeasuredIndustry, RankedIndustry, Verdict } from "./rankedIndustry";

// The sentences of a row as the workbook's formulas give them: `industryRanking/sentenceColumns.ts` holds the formula of each.

/** A wage ratio that rests on less than this share of the jobs says so. */
export const WAGE_COVERAGE = 0.9;

const countiesOf = (areas: Recipe["areas"]) => areas.filter(({ included }) => included).length;

const isNumber = (value: number) => !Number.isNaN(value);

/** Where the jobs of the row come from, in one or two words. */
export function dataStatus(
  { cells, sums, referenceEstimated, crossed }: MeasuredIndustry & Pick<Verdict, "crossed">,
  { useEstimates, areas }: Recipe,
): string {
  if (cells.classChange) return "Class changed";
  if (!isNumber(sums.end)) return sums.withheldEnd > 0 ? "Withheld" : "No data";
  if (sums.withheldBase + sums.withheldEnd === 0 && !referenceEstimated)
    return sums.countiesInBoth < countiesOf(areas) ? "Published in part" : "Published";
  if (!useEstimates) return "Partly withheld";
  return crossed ? "Depends on estimate" : "Estimated";
}

const adjustmentWithoutReason = ({ adjustment, reason }: RankedIndustry["cells"]["entries"]) =>
  (enteredNumber(adjustment) || 0) !== 0 && (reason ?? "") === "";

/** What a reader must know before using the row; empty if there is nothing. */
export function note(
  industry: MeasuredIndustry & Verdict & Pick<RankedIndustry, "score" | "completeness">,
  { areas, useEstimates, end }: Recipe,
): string {
  const { cells, sums } = industry;
  const wageShare = sums.jobsWithWages / sums.end;
  const counties = countiesOf(areas);
  const between = isNumber(sums.high) ? `; all together between ${fixed(sums.low, 0)} and ${fixed(sums.high, 0)}` : "";
  const possible = sums.rangeOnly > 0 || !isNumber(sums.high) ? " where possible" : "";
  const parts = [
    cells.classChange,
    sums.withheldEnd > 0 &&
      `Jobs ${end} withheld in ${sums.withheldEnd} of ${counties} counties: ${useEstimates ? `estimated${possible}` : "left out"}${between}.`,
    isNumber(sums.end) &&
      sums.countiesEnd < counties &&
      `Jobs and LQ cover ${sums.countiesEnd} of ${counties} counties.`,
    sums.rangeOnly > 0 && `In ${sums.rangeOnly} only a range may be shown: not in the sum.`,
    cells.classChange === "" &&
      sums.countiesInBoth < counties &&
      `Growth covers ${sums.countiesInBoth} of ${counties} counties.`,
    industry.referenceEstimated && "A part of the reference area's jobs is withheld: estimated.",
    industry.crossed && `Depends on ${useEstimates ? "estimate" : "what is withheld"}: ${industry.crossed.slice(2)}.`,
    wageShare < WAGE_COVERAGE && `Wage ratio from ${fixed(wageShare * 100, 0)}% of the jobs.`,
    adjustmentWithoutReason(cells.entries) && "The local adjustment does not count: it has no reason.",
    !isNumber(industry.score)
      ? `Not ranked: data for ${fixed((industry.completeness || 0) * 100, 0)}% of the weight.`
      : !industry.eligible && "Not ranked: outside the chosen tests.",
  ];
  return parts.filter(Boolean).join(" ");
}

/** The row in one plain sentence. */
export function why({ sums, lq, growth, wageRatio }: MeasuredIndustry, { base, end, areas }: Recipe): string {
  if (!isNumber(lq)) return "Too little is published to say.";
  const counties = countiesOf(areas);
  const where = sums.countiesInBoth < counties ? ` in ${sums.countiesInBoth} of ${counties} counties` : "";
  const change = isNumber(growth)
    ? `; jobs ${growth < 0 ? "fell" : "grew"} ${fixed(Math.abs(growth) * 100, 1)}% from ${base} to ${end}${where}`
    : "";
  const pay = isNumber(wageRatio) ? `; pays ${fixed(wageRatio * 100, 0)}% of the average wage` : "";
  return `${fixed(sums.end, 0)} jobs, ${fixed(lq, 2)} times the share in the reference area${change}${pay}.`;
}
