import { fixed } from "../ranking/fixed";
import type { RankingTotals } from "../ranking/rankingTotals";
import type { Recipe } from "../recipe";
import type { Cell, Style } from "../sheet";
import { styles } from "../style";
import { source } from "../text";

export interface Setting {
  readonly label: string;
  readonly value: Cell;
  readonly style?: Style;
}

/** Every choice behind the figures; those that can be changed in the workbook are read from their cells. */
export function settings(recipe: Recipe, { regionBase, regionEnd }: RankingTotals): Setting[] {
  const { areas, reference, base, end, ownership, level, cuts } = recipe;
  const live = (label: string, name: string, value: string | number, style?: Style): Setting => ({
    label,
    value: { formula: name, value },
    ...(style ? { style } : {}),
  });
  const included = areas.filter(({ included }) => included).length;
  return [
    { label: "Source", value: source(recipe) },
    live("Region", "RegionName", recipe.regionName),
    {
      label: "Counties in the region",
      value: { formula: `SUM(InRegion)&" of ${areas.length}"`, value: `${included} of ${areas.length}` },
    },
    {
      label: "All jobs of the region",
      value: {
        formula: `IF(COUNT(RegionTotalBase,RegionTotalEnd)<2,"",FIXED(RegionTotalBase,0)&" to "&FIXED(RegionTotalEnd,0))`,
        value: Number.isNaN(regionBase + regionEnd) ? "" : `${fixed(regionBase, 0)} to ${fixed(regionEnd, 0)}`,
      },
    },
    live("Reference area", "ReferenceName", reference.name),
    { label: "Years", value: { formula: `BaseYear&" to "&EndYear`, value: `${base} to ${end}` } },
    {
      label: "Jobs counted",
      value: ownership === "private" ? "Private (own_code 5)" : "All ownerships (own_code 1, 2, 3 and 5 added up)",
    },
    { label: "Industries", value: `NAICS, ${level} digits` },
    live("Total under every LQ and base of growth", "TotalBasis", recipe.totalBasis),
    live("Estimates for withheld jobs", "UseEstimates", recipe.useEstimates ? "Yes" : "No"),
    live("Scoring method", "ScoringMethod", recipe.scoring),
    live("Who is ranked", "RankOnly", recipe.rankOnly),
    live("LQ cut", "LqCut", cuts.lq, styles.ratio),
    live("Growth cut", "GrowthCut", cuts.growth, styles.percent),
    live("Wage test", "WageCut", cuts.wage, styles.share),
    live("Minimum jobs", "MinimumJobs", cuts.minimumJobs, styles.jobs),
    live("Least data to be scored", "CoverageFloor", cuts.coverage, styles.share),
  ];
}
