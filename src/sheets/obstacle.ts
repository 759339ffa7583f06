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
    missingYears(recipe, gaps) ??
    missingTotal(recipe, facts) ??
    noIndustry(recipe, facts)
  );
}

function unknownAreas(gaps: readonly Gap[], { facts }: Reading): Obstacle | null {
  const unknown = gaps.filter(({ year }) => year === null);
  if (unknown.length === 0) return null;
  const held = listed(facts.areas(), SHOWN_AREAS);
  const codes = unknown.map(({ area }) => area).join(", ");
  const sentence = `No file holds area ${codes} (the files hold ${held || "none"}): add its annual files.`;
  return { sentence, gaps: unknown };
}

function missingYears({ areas, reference, base, end }: Recipe, gaps: readonly Gap[]): Obstacle | null {
  const ofReference = gaps.filter(({ area }) => area === reference.code);
  if (ofReference.length > 0) return { sentence: ofReference[0]!.sentence, gaps: ofReference };
  const withNeither = areas.find(({ fips }) => gaps.filter(({ area }) => area === fips).length === 2);
  if (withNeither !== undefined) {
    return {
      sentence: `No file holds ${base} or ${end} for area ${withNeither.fips}: add its annual files of these years.`,
      gaps: gaps.filter(({ area }) => area === withNeither.fips),
    };
  }
  const empty = [base, end].find((year) => gaps.filter((gap) => gap.year === year).length === areas.length);
  if (empty === undefined) return null;
  const codes = listed(
    areas.map(({ fips }) => fips),
    SHOWN_AREAS,
  );
  const sentence = `No file holds ${empty} for ${codes}: add their annual files of ${empty}.`;
  return { sentence, gaps: gaps.filter(({ year }) => year === empty) };
}

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
