import type { Entries } from "./entries";
import { withoutData } from "./ranking/withoutData";
import type { AreaEntryKey, IndustryCells, IndustryEntryKey, RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import type { Formula, Scalar } from "./sheet";

/** One industry as it stood in a workbook that is built again. */
export interface KeptIndustry {
  readonly title: string;
  readonly rank: number | null;
  readonly entries: Entries<IndustryEntryKey>;
  /** What stands in the analyst's own columns, in their order. */
  readonly own: readonly (Scalar | Formula)[];
}

/** What a workbook that is built again keeps of its last build. */
export interface Kept {
  /** By NAICS code. */
  readonly industries: ReadonlyMap<string, KeptIndustry>;
  /** By FIPS code. */
  readonly areas: ReadonlyMap<string, Entries<AreaEntryKey>>;
  /** Headers of the columns that the analyst added to the ranking. */
  readonly ownColumns: readonly string[];
}

/** New facts with what was kept; an industry that the new files lack stays, without figures, for what was typed of it. */
export function withKept(facts: RankingFacts, kept: Kept, recipe: Recipe): RankingFacts {
  const known = new Set(facts.industries.map(({ naics }) => naics));
  const gone = [...kept.industries].filter(([naics]) => !known.has(naics));
  const industries = [
    ...facts.industries.map((industry) => keptIndustry(industry, kept)),
    ...gone.map(([naics, { title }]) => keptIndustry(withoutData(naics, title, recipe.areas.length), kept)),
  ];
  return {
    ...facts,
    industries: industries.sort((one, other) => (one.naics < other.naics ? -1 : 1)),
    areaEntries: recipe.areas.map(({ fips }) => kept.areas.get(fips) ?? {}),
    lastBuild: { ownColumns: kept.ownColumns },
  };
}

function keptIndustry(industry: IndustryCells, { industries }: Kept): IndustryCells {
  const before = industries.get(industry.naics);
  if (before === undefined) return { ...industry, lastRank: "new" };
  return { ...industry, entries: before.entries, own: before.own, lastRank: before.rank ?? "not ranked" };
}
