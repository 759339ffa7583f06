import { comparableTotals } from "./comparableTotals";
import type { RankedIndustry } from "../sheets/ranking/rankedIndustry";
import type { RankingFacts } from "../sheets/ranking/rankingFacts";
import type { Ranking } from "../sheets/ranking/rankIndustries";
import type { Recipe } from "../sheets/recipe";

/**
 * A ranking for other programs, as JSON text. Keys stay as they are from release to release; what is missing or undefined is null.
 * Shares are shares (0.05 is 5%), jobs are annual averages, wages dollars a year; `low` and `high` bound `regionJobsEnd`.
 */
export function rankingJson(recipe: Recipe, facts: RankingFacts, { totals, industries }: Ranking): string {
  const { regionBase, regionEnd, referenceBase, referenceEnd, referenceGrowth, regionWage } = totals;
  const content = {
    region: { name: recipe.regionName, areas: recipe.areas.map(({ fips, name }) => ({ fips, name })) },
    reference: recipe.reference,
    base: recipe.base,
    end: recipe.end,
    ownership: recipe.ownership,
    level: recipe.level,
    invented: recipe.invented,
    totals: {
      basis: recipe.totalBasis,
      regionBase,
      regionEnd,
      referenceBase,
      referenceEnd,
      referenceGrowth,
      regionWage,
      // The growth of the region, over the counties that have both years.
      comparable: comparableTotals(recipe, facts),
    },
    industries: industries.map(industryOf),
  };
  // JSON has no NaN: JSON.stringify writes null for it.
  return `${JSON.stringify(content, null, 2)}\n`;
}

function industryOf(industry: RankedIndustry) {
  return {
    naics: industry.cells.naics,
    title: industry.cells.title,
    regionJobsBase: industry.sums.base,
    regionJobsEnd: industry.sums.end,
    referenceJobsBase: industry.referenceBase,
    referenceJobsEnd: industry.referenceEnd,
    lqBase: industry.lqBase,
    lq: industry.lq,
    jobChange: industry.jobChange,
    growth: industry.growth,
    cagr: industry.cagr,
    nationalGrowth: industry.nationalGrowth,
    industryMix: industry.industryMix,
    competitiveEffect: industry.competitiveEffect,
    wageRatio: industry.wageRatio,
    points: industry.points,
    score: industry.score,
    completeness: industry.completeness,
    rank: industry.rank,
    quadrant: industry.quadrant === "No data" ? null : industry.quadrant,
    gate: industry.gate,
    status: industry.dataStatus,
    low: industry.sums.low,
    high: industry.sums.high,
  };
}
