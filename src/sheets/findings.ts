import { naicsBreaks } from "../data/naicsBreaks";
import { naicsVintage } from "../data/naicsVintage";
import type { Reading } from "../data/reading";
import { regionGaps } from "../data/regionGaps";
import { selfCheck } from "../data/selfCheck";
import type { Jobs } from "./jobsCovered";
import { jobsCovered } from "./jobsCovered";
import { fixed } from "./ranking/fixed";
import type { RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import { requestOf } from "./requestOf";

/** What checking the files brought to light, a sentence each: the self-check, gaps, how much the rows cover, changed codes. */
export function findings(recipe: Recipe, facts: RankingFacts, reading: Reading): string[] {
  const request = requestOf(recipe);
  const { compared, within001Share, warning } = selfCheck(reading.facts, request.counties, request.reference);
  const check =
    compared === 0
      ? `Self-check: the files print no location quotients against ${recipe.reference.name} to compare ours with.`
      : `Self-check: of ${fixed(compared, 0)} location quotients that the agency printed for these areas, ${percent(within001Share)} are within 0.01 of ours.`;
  return [
    check,
    warning,
    ...regionGaps(reading.facts, request).map(({ sentence }) => sentence),
    ...coverage(recipe, jobsCovered(recipe, facts)),
    changedCodes(recipe, reading),
  ].filter((sentence) => sentence !== undefined);
}

const percent = (share: number) => `${fixed(share * 100, 1)}%`;

function coverage({ ownership, end, useEstimates }: Recipe, { total, published, estimated }: Jobs): string[] {
  if (Number.isNaN(total))
    return [`The region's total jobs of ${end} are withheld: how much of them the rows cover is not known.`];
  const kind = ownership === "private" ? "private jobs" : "jobs";
  const share = (published + estimated) / total;
  const parts = useEstimates
    ? `${percent(published / total)} published, ${percent(estimated / total)} estimated`
    : "published only";
  return [
    `The region has ${fixed(total, 0)} ${kind} in ${end}; the rows add up to ${percent(share)} of them (${parts}).`,
  ];
}

function changedCodes(recipe: Recipe, { facts }: Reading): string | undefined {
  const breaks = naicsBreaks(facts, requestOf(recipe));
  if (breaks.length === 0) return undefined;
  const count = (kind: string) => breaks.filter((each) => each.kind === kind).length;
  const [before, after] = [naicsVintage(recipe.base), naicsVintage(recipe.end)];
  return `Between NAICS ${before} and NAICS ${after}, ${count("ended")} of the codes ended, ${count("begun")} are new and ${count("redefined")} mean something else: the first are left out, the others have no growth and no shift-share.`;
}
