import type { Reading } from "../data/reading";
import { fixed } from "../sheets/ranking/fixed";
import type { RankedIndustry } from "../sheets/ranking/rankedIndustry";
import type { Ranking } from "../sheets/ranking/rankIndustries";
import type { Recipe } from "../sheets/recipe";
import { wrapped } from "./wrapped";

const SHOWN_INDUSTRIES = 10;

/** What was read, found and ranked, as lines of a terminal. */
export function report(recipe: Recipe, ranking: Ranking, reading: Reading, findings: readonly string[]): string[] {
  return [...whatWasRead(reading), ...findings, "", ...question(recipe, ranking), "", ...strongest(ranking)];
}

function whatWasRead({ sources, refused }: Reading): string[] {
  const sum = (of: (source: Reading["sources"][number]) => number) =>
    sources.reduce((total, each) => total + of(each), 0);
  const rows = `${fixed(
    sum(({ rows }) => rows),
    0,
  )} rows, ${fixed(
    sum(({ withheld }) => withheld),
    0,
  )} of them withheld`;
  return [
    `Read ${sources.length} of ${sources.length + refused.length} files: ${rows}.`,
    ...refused.map(({ reason }) => `Left out: ${reason}`),
  ];
}

function question(recipe: Recipe, { totals }: Ranking): string[] {
  const { regionName, reference, base, end } = recipe;
  const ownership = recipe.ownership === "private" ? "private jobs" : "jobs of all ownerships";
  const jobs = recipe.totalBasis === "Private only" ? "All private jobs" : "All covered jobs";
  const growth = totals.regionEnd / totals.regionBase - 1;
  return [
    `${regionName} against ${reference.name}, ${base} to ${end}: ${ownership}, industries of ${recipe.level} digits.`,
    `${jobs}: ${fixed(totals.regionBase, 0)} to ${fixed(totals.regionEnd, 0)}, ${change(growth)}; ${reference.name} ${change(totals.referenceGrowth)}.`,
    ...(recipe.invented ? ["All areas and figures are invented."] : []),
  ];
}

const change = (share: number) => `${share < 0 ? "" : "+"}${fixed(share * 100, 1)}%`;

function strongest({ industries }: Ranking): string[] {
  const ranked = industries.filter((industry) => industry.ranked);
  if (ranked.length === 0) return ["No industry could be ranked: the column Note of the workbook says why."];
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
