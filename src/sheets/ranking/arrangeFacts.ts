import { industryTitle } from "../../data/industryTitle";
import { naicsBreaks } from "../../data/naicsBreaks";
import type { Reading } from "../../data/reading";
import type { RegionIndustry, RegionTotals } from "../../data/regionCells";
import { regionCells } from "../../data/regionCells";
import type { Recipe } from "../recipe";
import { requestOf } from "../requestOf";
import type { AreaTotals, RankingFacts } from "./rankingFacts";
import { nothingKept } from "./rankingFacts";

/** The facts that a recipe asks for, in the order in which its sheets hold them. */
export function arrangeFacts(recipe: Recipe, { facts, titles }: Pick<Reading, "facts" | "titles">): RankingFacts {
  const request = requestOf(recipe);
  const cells = regionCells(facts, request);
  const breaks = naicsBreaks(facts, request);
  const ended = breaks.filter(({ kind }) => kind === "ended");
  const title = (naics: string) => industryTitle(naics, titles.industries);
  return {
    industries: cells.industries
      .filter((industry) => present(industry) && !ended.some(({ naics }) => naics === industry.naics))
      .map(({ naics, base, end }) => ({
        naics,
        title: title(naics),
        classChange: breaks.find((each) => each.naics === naics)?.sentence ?? "",
        reference: { base: base.reference, end: end.reference },
        counties: { base: base.counties, end: end.counties },
        ...nothingKept,
      })),
    ended: ended.map((each) => ({ ...each, title: title(each.naics) })),
    areas: recipe.areas.map((_, area) => ({ base: totalsOf(cells.base, area), end: totalsOf(cells.end, area) })),
    reference: { base: totalsOf(cells.base, "reference"), end: totalsOf(cells.end, "reference") },
    areaEntries: recipe.areas.map(() => ({})),
    lastBuild: null,
  };
}

const present = ({ base, end }: RegionIndustry) =>
  [...base.counties, ...end.counties].some(({ status }) => status === "published" || status === "withheld");

function totalsOf(totals: RegionTotals, area: number | "reference"): AreaTotals {
  const of = (cells: RegionTotals["covered"]) => (area === "reference" ? cells.reference : cells.counties[area]!);
  return { covered: of(totals.covered), private: of(totals.private) };
}
