import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { Recipe } from "../recipe";
import type { CellError } from "../sheet";

/** An industry as a bubble. */
export interface MapRow {
  readonly industry: RankedIndustry;
  readonly drawn: boolean;
  /** Place among the ranked, without ties; NaN for the others. */
  readonly order: number;
  /** "Star 2": the second best star; empty for the unranked. */
  readonly place: string;
}

/** What a chart leaves out. */
export const notAvailable: CellError = { error: "#N/A" };

/** @param industries best first */
export function mapRows(industries: readonly RankedIndustry[], { cuts }: Recipe): MapRow[] {
  const inQuadrant = new Map<string, number>();
  let order = 0;
  return industries.map((industry) => {
    const { quadrant, ranked, sums } = industry;
    const drawn = quadrant !== "No data" && sums.end >= cuts.minimumJobs;
    if (!ranked) return { industry, drawn, order: NaN, place: "" };
    inQuadrant.set(quadrant, (inQuadrant.get(quadrant) ?? 0) + 1);
    return { industry, drawn, order: (order += 1), place: `${quadrant} ${inQuadrant.get(quadrant)}` };
  });
}
