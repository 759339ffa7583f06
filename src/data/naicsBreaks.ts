import type { Level, Ownership } from "./fact";
import type { Facts } from "./facts";
import { industryParent } from "./industryParent";
import { naicsVintage } from "./naicsVintage";
import { redefinedIn2022 } from "./redefinedIn2022";
import type { RegionRequest } from "./regionRequest";

/** An industry whose change between two years is, wholly or partly, one of codes: never an opening or a closure. */
export interface NaicsBreak {
  readonly naics: string;
  /** ended: not in the later NAICS. begun: not in the earlier one. redefined: in both, with different contents. */
  readonly kind: "ended" | "begun" | "redefined";
  /** The nearest industry above it that both years have and that was not redefined. */
  readonly parent: string;
  readonly sentence: string;
}

type BreakRequest = Pick<RegionRequest, "counties" | "reference" | "baseYear" | "endYear" | "level">;

const OWNERSHIPS: readonly Ownership[] = ["1", "2", "3", "5"];

/**
 * The industries of a level that cannot be compared between the base and the end year because NAICS changed in between.
 * A code counts as part of a year's NAICS when any of the areas' files has it; the reference's files have nearly all of them.
 * Codes that both years have with different contents are known for NAICS 2022 only; earlier editions show just what came and went.
 */
export function naicsBreaks(facts: Facts, request: BreakRequest): NaicsBreak[] {
  const { baseYear, endYear, level } = request;
  if (naicsVintage(baseYear) === naicsVintage(endYear)) return [];
  const areas = [...request.counties, request.reference];
  const before = codesOfYear(facts, areas, baseYear);
  const after = codesOfYear(facts, areas, endYear);
  if (before.size === 0 || after.size === 0) return [];
  const crosses2022 = Math.min(baseYear, endYear) < 2022 && Math.max(baseYear, endYear) >= 2022;

  const kindOf = (naics: string): NaicsBreak["kind"] | null => {
    if (!after.has(naics)) return "ended";
    if (!before.has(naics)) return "begun";
    return crosses2022 && redefinedIn2022.has(naics) ? "redefined" : null;
  };

  const ofLevel = [...new Map([...before, ...after])].filter(([, itsLevel]) => itsLevel === level);
  return ofLevel
    .map(([naics]) => naics)
    .sort()
    .flatMap((naics) => {
      const kind = kindOf(naics);
      if (kind === null) return [];
      const parent = unbrokenParent(naics, (code) => kindOf(code) === null);
      return [{ naics, kind, parent, sentence: sentenceFor(naics, kind, parent, request) }];
    });
}

/** Every code that a file of one of the areas has in a year, and its level. */
function codesOfYear(facts: Facts, areas: readonly string[], year: number): Map<string, Level> {
  const codes = new Map<string, Level>();
  for (const area of areas) {
    for (const own of OWNERSHIPS)
      for (const { naics, level } of facts.slice(area, year, own).values()) codes.set(naics, level);
  }
  return codes;
}

function unbrokenParent(naics: string, isUnbroken: (naics: string) => boolean): string {
  let parent = industryParent(naics) ?? "10";
  while (parent !== "10" && !isUnbroken(parent)) parent = industryParent(parent) ?? "10";
  return parent;
}

function sentenceFor(
  naics: string,
  kind: NaicsBreak["kind"],
  parent: string,
  { baseYear, endYear }: BreakRequest,
): string {
  const before = `NAICS ${naicsVintage(baseYear)}`;
  const after = `NAICS ${naicsVintage(endYear)}`;
  switch (kind) {
    case "ended":
      return `${naics} is a code of ${before} that ${after} gave up: by ${endYear} its businesses are counted elsewhere in ${parent}, so compare ${parent}.`;
    case "begun":
      return `${naics} is a code that ${after} brought: in ${baseYear} its businesses were counted elsewhere in ${parent}, so compare ${parent}.`;
    case "redefined":
      return `${naics} means something else in ${after} than in ${before}: a part of its change is one of codes, so compare ${parent}.`;
  }
}
