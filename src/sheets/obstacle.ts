import type { Reading } from "../data/reading";
import type { Gap } from "../data/regionGaps";
import { regionGaps } from "../data/regionGaps";
import { listed } from "./listed";
import type { RankingFacts } from "./ranking/rankingFacts";
import { rankingTotals } from "./ranking/rankingTotals";
import type { Recipe } from "./recipe";
import { requestOf } from "./requestOf";

/** Why files cannot answer a recipe. */
export interface Obstacle {
  /** What is missing and what to add. */
  readonly sentence: string;
  /** The areas and years that would have to be there. */
  readonly gaps: readonly Gap[];
}

const SHOWN_AREAS = 10;

/** What keeps a recipe from being answered; null if nothing does. A county that lacks one of the two years does not. */
export function obstacle(recipe: Recipe, facts: RankingFacts, reading: Reading): Obstacle | null {
  const gaps = regionGaps(reading.facts, requestOf(recipe));
  return (
    unknownAreas(gaps, reading) ??
    missingYears(recipe, gaps, reading) ??
    missingTotal(recipe, facts) ??
    noIndustry(recipe, facts)
  );
}

function unknownAreas(gaps: readonly Gap[], { facts }: Reading): Obstacle | null {
  const unknown = gaps.filter(({ year }) => year === null);
  if (unknown.length === 0) return null;
  const held = listed(facts.areas(), SHOWN_AREAS);
  const codes = unknown.map(({ area }) => area);
  const sentence = `No file holds ${named(codes)} (the files hold ${held || "none"}): add ${owner(codes)} annual files.`;
  return { sentence, gaps: unknown };
}

function missingYears(
  { areas, reference, base, end }: Recipe,
  gaps: readonly Gap[],
  reading: Reading,
): Obstacle | null {
  const counties = areas.map(({ fips }) => fips);
  const years = [base, end];
  const lacks = (area: string, year: number) => gaps.some((gap) => gap.area === area && gap.year === year);
  const missing = (codes: readonly string[], of: readonly number[]): Obstacle => ({
    sentence: missingFiles(codes, of, reading),
    gaps: gaps.filter(({ area, year }) => codes.includes(area) && of.some((each) => each === year)),
  });
  const ofReference = years.filter((year) => lacks(reference.code, year));
  if (ofReference.length > 0) return missing([reference.code], ofReference);
  const withNeither = counties.filter((area) => years.every((year) => lacks(area, year)));
  if (withNeither.length > 0) return missing(withNeither, years);
  const empty = years.find((year) => counties.every((area) => lacks(area, year)));
  return empty === undefined ? null : missing(counties, [empty]);
}

function missingFiles(codes: readonly string[], years: readonly number[], { facts }: Reading): string {
  const held = [...new Set(codes.flatMap((area) => facts.years(area)))].sort().join(", ");
  const files = codes.length === 1 && years.length === 1 ? "file" : "files";
  return `No file holds ${years.join(" or ")} for ${named(codes)} (there is ${held}): add ${owner(codes)} annual ${files} of ${years.join(" and ")}.`;
}

const named = (codes: readonly string[]) => `${codes.length === 1 ? "area" : "areas"} ${listed(codes, SHOWN_AREAS)}`;

const owner = (codes: readonly string[]) => (codes.length === 1 ? "its" : "their");

/** Without its totals a file of chosen industries cannot tell a share. */
function missingTotal(recipe: Recipe, facts: RankingFacts): Obstacle | null {
  const { regionBase, regionEnd, referenceBase, referenceEnd } = rankingTotals(recipe, facts);
  const { base, end, reference, totalBasis } = recipe;
  const region = recipe.areas.map(({ fips }) => fips).join(", ");
  const totals = [
    { jobs: regionBase, of: region, year: base },
    { jobs: regionEnd, of: region, year: end },
    { jobs: referenceBase, of: reference.code, year: base },
    { jobs: referenceEnd, of: reference.code, year: end },
  ];
  const missing = totals.find(({ jobs }) => !(jobs > 0));
  if (missing === undefined) return null;
  const code = totalBasis === "Private only" ? 5 : 0;
  const sentence = `The files of ${missing.of} publish no total jobs of ${missing.year} (own_code ${code}, industry_code 10): add its whole annual file.`;
  return { sentence, gaps: [] };
}

function noIndustry({ ownership, level }: Recipe, { industries }: RankingFacts): Obstacle | null {
  if (industries.length > 0) return null;
  const kind = ownership === "private" ? "private industry" : "industry";
  const sentence = `The region's files hold no ${kind} at ${level} digits: choose another level, or add files that have it.`;
  return { sentence, gaps: [] };
}
