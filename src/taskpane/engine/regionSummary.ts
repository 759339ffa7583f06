import type { Reading } from "../../data/reading";
import { regionGaps } from "../../data/regionGaps";
import { jobsCovered } from "../../sheets/jobsCovered";
import { obstacle } from "../../sheets/obstacle";
import type { RankingFacts } from "../../sheets/ranking/rankingFacts";
import type { Recipe } from "../../sheets/recipe";
import { requestOf } from "../../sheets/requestOf";

/** What a region amounts to, before anything is ranked. */
export interface RegionSummary {
  readonly regionName: string;
  /** Jobs of the last year, of the ownership that is counted; null where no county publishes them. */
  readonly jobs: number | null;
  /** How many counties these jobs are of, and how many are in the region. */
  readonly counties: { readonly counted: number; readonly included: number };
  readonly industries: number;
  /** Share of these jobs that stands in withheld figures; null where the total is not known. */
  readonly withheldShare: number | null;
  /** Figures of one industry in one county in the last year, and how many of them are withheld. */
  readonly figures: { readonly withheld: number; readonly all: number };
  /** What the files lack, a sentence each. */
  readonly gaps: readonly string[];
  /** Why nothing can be ranked, and what to add; null if it can. */
  readonly obstacle: string | null;
}

export function regionSummaryOf(recipe: Recipe, facts: RankingFacts, reading: Reading): RegionSummary {
  const { total, counties, published } = jobsCovered({ ...recipe, useEstimates: false }, facts);
  const included = recipe.areas.filter((area) => area.included).length;
  const cells = facts.industries
    .flatMap((industry) => industry.counties.end.filter((_, area) => recipe.areas[area]!.included))
    .filter(({ status }) => status === "published" || status === "withheld");
  const isKnown = total > 0;
  return {
    regionName: recipe.regionName,
    jobs: isKnown ? total : null,
    counties: { counted: counties, included },
    industries: facts.industries.length,
    withheldShare: isKnown ? Math.max(0, 1 - published / total) : null,
    figures: { withheld: cells.filter(({ status }) => status === "withheld").length, all: cells.length },
    gaps: regionGaps(reading.facts, requestOf(recipe)).map(({ sentence }) => sentence),
    obstacle: obstacle(recipe, facts, reading)?.sentence ?? null,
  };
}
