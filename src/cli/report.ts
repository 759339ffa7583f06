import type { Reading } from "../data/reading";
import { fixed } from "../sheets/ranking/fixed";
import type { RankedIndustry } from "../sheets/ranking/rankedIndustry";
import type { RankingFacts } from "../sheets/ranking/rankingFacts";
import type { Ranking } from "../sheets/ranking/rankIndustries";
import type { Recipe } from "../sheets/recipe";
import { comparableTotals } from "./comparableTotals";
import { wrapped } from "./wrapped";

/** A ranking and all that it was made of. */
export interface Ranked {
  readonly recipe: Recipe;
  readonly facts: RankingFacts;
  readonly ranking: Ranking;
  readonly reading: Reading;
  readonly findings: readonly string[];
}

const SHOWN_INDUSTRIES = 10;

/** What was read, found and ranked, as lines of a terminal. */
export function report(ranked: Ranked): string[] {
  return [
    ...whatWasRead(ranked.reading),
    ...ranked.findings,
    "",
    ...question(ranked),
    "",
    ...strongest(ranked.ranking),
  ];
}

function whatWasRead({ sources, refused }: Reading): string[] {
  const sum = (of: (source: Reading["sources"][number]) => number) =>
    fixed(
      sources.reduce((total, each) => total + of(each), 0),
      0,
    );
  const rows = `${sum(({ rows }) => rows)} rows, ${sum(({ withheld }) => withheld)} of them withheld`;
  return [
    `Read ${sources.length} of ${sources.length + refused.length} files: ${rows}.`,
    ...repeats(sources.filter((source) => source.rows === 0 && source.areas.length > 0).length),
    ...refused.map(({ reason }) => `Left out: ${reason}`),
  ];
}

function repeats(files: number): string[] {
  if (files === 0) return [];
  return [files === 1 ? "1 file repeats others and adds nothing." : `${files} files repeat others and add nothing.`];
}

function question({ recipe, facts, ranking }: Ranked): string[] {
  const { regionName, reference, base, end } = recipe;
  const ownership = recipe.ownership === "private" ? "private jobs" : "jobs of all ownerships";
  const ofReference = `${reference.name} ${change(ranking.totals.referenceGrowth)}`;
  return [
    `${regionName} against ${reference.name}, ${base} to ${end}: ${ownership}, industries of ${recipe.level} digits.`,
    `${regionGrowth(recipe, facts)}; ${ofReference}.`,
    ...(recipe.invented ? ["All areas and figures are invented."] : []),
  ];
}

function regionGrowth(recipe: Recipe, facts: RankingFacts): string {
  const jobs = recipe.totalBasis === "Private only" ? "All private jobs" : "All covered jobs";
  const { base, end, counties, included } = comparableTotals(recipe, facts);
  if (counties === 0) return `${jobs}: no county has both years to compare`;
  const where = counties === included ? "" : ` in ${counties} of ${included} counties`;
  return `${jobs}${where}: ${fixed(base, 0)} to ${fixed(end, 0)}, ${change(end / base - 1)}`;
}

const change = (share: number) => `${share < 0 ? "" : "+"}${fixed(share * 100, 1)}%`;

function strongest({ industries }: Ranking): string[] {
  const ranked = industries.filter((industry) => industry.ranked);
  if (ranked.length === 0) {
    return ["No industry could be ranked: the column Status in words of the workbook says why."];
  }
  return [
    `The strongest candidates of ${ranked.length} ranked and ${industries.length} in all:`,
    ...ranked.slice(0, SHOWN_INDUSTRIES).flatMap(candidate),
  ];
}

function candidate({ rank, score, cells, why, gate, quadrant, note }: RankedIndustry): string[] {
  const head = `${fixed(rank, 0).padStart(3)}. ${fixed(score, 1).padStart(5)}  `;
  const verdict = `${quadrant}. Gate: ${gate}. ${note}`.trimEnd();
  const sentences = [why, verdict].flatMap((words) => wrapped(words, head.length));
  return [`${head}${cells.naics} ${cells.title}`, ...sentences];
}
