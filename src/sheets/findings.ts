import type { NaicsBreak } from "../data/naicsBreaks";
import { naicsBreaks } from "../data/naicsBreaks";
import { naicsVintage } from "../data/naicsVintage";
import type { Reading } from "../data/reading";
import { regionGaps } from "../data/regionGaps";
import { selfCheck } from "../data/selfCheck";
import type { Jobs } from "./jobsCovered";
import { jobsCovered } from "./jobsCovered";
import { listed } from "./listed";
import { fixed } from "./ranking/fixed";
import type { RankingFacts } from "./ranking/rankingFacts";
import type { Recipe } from "./recipe";
import { requestOf } from "./requestOf";

const SHOWN_CODES = 12;

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
    ...(warning === undefined ? [] : [`Warning: ${warning}`]),
    ...regionGaps(reading.facts, request).map(({ sentence }) => sentence),
    ...coverage(recipe, jobsCovered(recipe, facts)),
    ...changedCodes(recipe, reading),
  ];
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

function changedCodes(recipe: Recipe, { facts }: Reading): string[] {
  const breaks = naicsBreaks(facts, requestOf(recipe));
  const codes = (kind: NaicsBreak["kind"]) => breaks.filter((each) => each.kind === kind).map(({ naics }) => naics);
  const [before, after] = [naicsVintage(recipe.base), naicsVintage(recipe.end)];
  const sentences = [
    { codes: codes("ended"), words: `left out, for NAICS ${before} was their last` },
    { codes: codes("begun"), words: `new in NAICS ${after}, without growth and shift-share` },
    { codes: codes("redefined"), words: `redefined in NAICS ${after}, without growth and shift-share` },
  ];
  return sentences
    .filter((each) => each.codes.length > 0)
    .map((each) => `Codes ${each.words}: ${listed(each.codes, SHOWN_CODES)}.`);
}
