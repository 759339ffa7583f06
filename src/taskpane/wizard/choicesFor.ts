import { recipeDefaults } from "../../sheets/recipe";
import type { Overview } from "../engine/overview";
import type { RankingChoices } from "../engine/rankingChoices";

/** So many counties are a region; more are a download of which somebody chooses. */
const MOST_TICKED = 40;

/** All that is to be decided: what the analyst decided, else what the files suggest, else the defaults. */
export function choicesFor(decided: Partial<RankingChoices>, overview: Overview): RankingChoices {
  const { ownership, level, totalBasis, useEstimates, scoring, rankOnly, weights, cuts } = recipeDefaults;
  const defaults = { ownership, level, totalBasis, useEstimates, scoring, rankOnly, weights, cuts };
  const regionName = overview.isSample ? "Invented region" : "";
  return { ...defaults, regionName, switchedOff: [], ...suggested(overview), ...decided };
}

function suggested({ areas, references, years }: Overview) {
  const reference = references[0] ?? "";
  const counties = areas.filter(({ code, kind }) => kind === "county" && code !== reference);
  const ofReference = areas.find(({ code }) => code === reference)?.years ?? years;
  const ofBoth = ofReference.filter((year) => counties.some((county) => county.years.includes(year)));
  return {
    areas: counties.length <= MOST_TICKED ? counties.map(({ code }) => code) : [],
    reference,
    base: ofBoth[0] ?? NaN,
    end: ofBoth.at(-1) ?? NaN,
  };
}
