import { areaKey } from "../analysis/areaKey";
import { type RegionFlow, regionFlows } from "../analysis/regionFlows";
import { areas, flows, shedSide } from "./inputs/commuting";
import { missingFlows } from "./missingFlows";
import { regionProblem } from "./regionProblem";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

/** Counts by partner, largest first, equal ones by code; those with a missing count, NaN, last. */
function countsByPartner(ofRegion: readonly RegionFlow[]): { partner: string; count: number }[] {
  const counts = new Map<string, { partner: string; count: number }>();
  for (const { partner, count } of ofRegion) {
    const key = areaKey(partner);
    const sum = counts.get(key) ?? { partner, count: 0 };
    sum.count += count;
    counts.set(key, sum);
  }
  const rank = (count: number): number => (Number.isNaN(count) ? -1 : count);
  return [...counts]
    .sort(([one, a], [another, b]) => rank(b.count) - rank(a.count) || (one < another ? -1 : 1))
    .map(([, sum]) => sum);
}

export const commuteShed = tableMeasure({
  name: "COMMUTE_SHED",
  title: "Commute shed",
  summary: "Lists where a region's workforce comes from, or where its residents go to work, largest first.",
  formula: "share = count / all people who work in the region (or / all residents who work), summed from the top",
  reading: "A cumulative share of 0.9 in the fourth row means that four areas hold 90% of the shed.",
  edgeCases: [
    "jobs gives the labor shed, where the region's workers live; workers gives where its residents work.",
    "Each of the region's own areas is listed among the partners.",
    "Equal counts are in the order of their codes.",
    "With a missing count the total is unknown: its partner comes last without a count, and all shares are #N/A. Flows elsewhere do not matter.",
    "An area without any flow is #N/A: a mistyped code would quietly make the region smaller.",
    "Codes of digits only are compared without leading zeros: 01001, 001001 and the number 1001 are one area.",
  ],
  source: "Census Bureau, LEHD OnTheMap, home and work destination reports.",
  numberFormat: "General",
  inputs: { flows, areas, side: shedSide },
  example: {
    values: {
      flows: [
        { origin: "39041", destination: "39049", count: 30 },
        { origin: "39049", destination: "39049", count: 50 },
        { origin: "39045", destination: "39049", count: 20 },
        { origin: "39049", destination: "39041", count: 15 },
      ],
      areas: ["39049"],
      side: "jobs",
    },
    result: [
      ["39049", 50, 0.5, 0.5],
      ["39041", 30, 0.3, 0.8],
      ["39045", 20, 0.2, 1],
    ],
  },
  missingRow: "own",
  missing: "A flow that ends (or, for workers, begins) in the region has no count.",
  nativeReason:
    "No function of Excel 2016 lists each area once; for one partner it is SUMPRODUCT of the flows that match, and a PivotTable gives the list.",
  titles: () => ["Partner area", "Count", "Share", "Cumulative share"],
  says: ([area, count, share, cumulative]: readonly [string, number, number, number]) =>
    `Area ${area} has ${spoken.count(count)} people, ${spoken.percent(share)} of the shed; with those listed before it, ${spoken.percent(cumulative)}.`,
  compute: ({ flows, areas, side }) => {
    const problem = regionProblem(flows, areas);
    if (problem) return [[problem, problem, problem, problem]];
    const ofRegion = regionFlows(flows, areas, side);
    const missing = ofRegion.filter(({ count }) => Number.isNaN(count)).map(({ row }) => row);
    const unknown = missing.length > 0 ? missingFlows(missing) : null;
    const total = ofRegion.reduce((sum, { count }) => sum + count, 0);
    let before = 0;
    const rows = countsByPartner(ofRegion).map(({ partner, count }) => {
      before += count;
      if (unknown === null) return [partner, count, count / total, before / total];
      return [partner, Number.isNaN(count) ? unknown : count, unknown, unknown];
    });
    if (rows.length > 0) return rows;
    const none = {
      problem: "undefined",
      because: side === "jobs" ? "No flow ends in the region." : "No flow begins in the region.",
    } as const;
    return [[none, none, none, none]];
  },
});
