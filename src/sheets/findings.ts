import { incompleteAreas } from "../data/incompleteAreas";
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

/** Below it the rows do not stand for the region. */
const LEAST_COVERED_SHARE = 0.9;

/** What checking the files brought to light, a sentence each: the self-check, gaps, cut files, jobs covered, changed codes. */
export function findings(recipe: Recipe, facts: RankingFacts, reading: Reading): string[] {
  const request = requestOf(recipe);
  const { compared, within001Share, warning } = selfCheck(reading.facts, request.counties, request.reference);
  const check =
    compared === 0
      ? `Self-check: the files print no location quotients against ${recipe.reference.name} to compare ours with.`
      : `Self-check: of ${fixed(compared, 0)} location quotients that the agency printed in these files, ${percent(within001Share)} are within 0.01 of ours.`;
  return [
    check,
    ...(warning === undefined ? [] : [`Warning: ${warning}`]),
    ...regionGaps(reading.facts, request).map(({ sentence }) => sentence),
    ...incompleteAreas(reading.facts, request).map(({ sentence }) => `Warning: ${sentence}`),
    coverage(recipe, jobsCovered(recipe, facts)),
    ...changedCodes(recipe, reading),
  ];
}

const percent = (share: number) => `${fixed(share * 100, 1)}%`;

function coverage(recipe: Recipe, { total, counties, published, estimated }: Jobs): string {
  const { areas, ownership, end, useEstimates } = recipe;
  const included = areas.filter((area) => area.included).length;
  const region = `the region of ${included} ${included === 1 ? "county" : "counties"}`;
  if (!(total > 0)) {
    return `As built, ${region} has no published total of its jobs in ${end}: how much of them the rows cover is not known.`;
  }
  // The part that is estimated is what rounding leaves to it: the two stand beside their sum.
  const share = tenths((published + estimated) / total);
  const publishedShare = tenths(published / total);
  const parts = useEstimates
    ? `${percent(publishedShare)} published, ${percent(share - publishedShare)} estimated`
    : "published only";
  const within = counties < included ? `, counted in ${counties} of them` : "";
  const jobs = `${fixed(total, 0)} ${ownership === "private" ? "private jobs" : "jobs"} in ${end}${within}`;
  const sentence = `built, ${region} has ${jobs}; the rows add up to ${percent(share)} of them (${parts})`;
  return share < LEAST_COVERED_SHARE ? `Warning: as ${sentence}: ${remedy(recipe)}.` : `As ${sentence}.`;
}

const tenths = (share: number) => Math.round(share * 1_000) / 1_000;

function remedy({ level, useEstimates }: Recipe): string {
  return [
    "see that the counties' files are whole",
    ...(useEstimates ? [] : ["let withheld jobs be estimated"]),
    ...(level > 2 ? ["take industries of fewer digits"] : []),
  ].join(", or ");
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
