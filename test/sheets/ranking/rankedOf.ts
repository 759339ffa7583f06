import { byCriterion } from "../../../src/sheets/ranking/criteria";
import type { RankedIndustry } from "../../../src/sheets/ranking/rankedIndustry";
import type { RegionSums } from "../../../src/sheets/ranking/regionSums";
import { nothingKept } from "../../../src/sheets/ranking/rankingFacts";
import { publishedCell } from "../regionCellOf";

const sums: RegionSums = {
  base: 900,
  end: 1000,
  low: 1000,
  high: 1000,
  withheldBase: 0,
  withheldEnd: 0,
  rangeOnly: 0,
  countiesBase: 2,
  countiesEnd: 2,
  totalBase: 90_000,
  totalEnd: 100_000,
  baseInBoth: 900,
  endInBoth: 1000,
  baseLowInBoth: 900,
  baseHighInBoth: 900,
  endLowInBoth: 1000,
  endHighInBoth: 1000,
  countiesInBoth: 2,
  wages: 60_000_000,
  jobsWithWages: 1000,
};

/** An industry of which a test says only what it is about: published everywhere, a star that passes. */
export function rankedOf({
  sums: own,
  naics = "332",
  classChange = "",
  ...changes
}: Partial<Omit<RankedIndustry, "sums" | "cells">> & {
  readonly sums?: Partial<RegionSums>;
  readonly naics?: string;
  readonly classChange?: string;
}): RankedIndustry {
  const cells = publishedCell(1000);
  return {
    ...measured,
    ...judged,
    ...changes,
    cells: {
      naics,
      title: `Industry ${naics}`,
      classChange,
      reference: { base: cells, end: cells },
      counties: { base: [cells, cells], end: [cells, cells] },
      ...nothingKept,
    },
    sums: { ...sums, ...own },
  };
}

const measured = {
  referenceBase: 10_000,
  referenceEnd: 11_000,
  referenceEstimated: false,
  lq: 1.5,
  lqBase: 1.4,
  lqChange: 0.1,
  lqLow: 1.5,
  lqHigh: 1.5,
  jobChange: 100,
  growth: 1 / 9,
  growthLow: 1 / 9,
  growthHigh: 1 / 9,
  cagr: 0.03,
  nationalGrowth: 20,
  industryMix: 30,
  competitiveEffect: 50,
  averageWage: 60_000,
  wageRatio: 1.1,
};

const judged = {
  failed: "",
  untested: "",
  gate: "Pass",
  testsPassed: 4,
  quadrant: "Star",
  crossed: "",
  eligible: true,
  points: byCriterion(() => NaN),
  completeness: 1,
  score: 80,
  scoreBefore: 80,
  ranked: true,
  rank: 1,
  scores: { starting: 80, equal: 80 },
  ranks: { starting: 1, equal: 1, elimination: 1 },
  dataStatus: "Published",
  note: "",
  why: "",
} as const;
