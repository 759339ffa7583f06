import { fixed } from "../../../src/sheets/ranking/fixed";
import type { RankedIndustry } from "../../../src/sheets/ranking/rankedIndustry";
import type { Ranking } from "../../../src/sheets/ranking/rankIndustries";
import type { Recipe } from "../../../src/sheets/recipe";

const percent = (share: number, digits: number) => `${fixed(share * 100, digits)}%`;

/** What the answers must say of a ranking, put together from its figures and not from its cells. */
export function expectedAnswers({ industries, totals }: Ranking, recipe: Recipe, target: RankedIndustry) {
  const { cuts, reference, base, end, areas, regionName } = recipe;
  const ranked = industries.filter((each) => each.ranked);
  const best = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, 3);
  const many = (passes: (each: RankedIndustry) => boolean) => ranked.filter(passes).length;
  const named = (of: (each: RankedIndustry) => string) =>
    best.map((each) => `${each.cells.title} (${of(each)})`).join(", ");
  const growing = many(({ growth }) => growth > cuts.growth);
  const stars = many(({ quadrant }) => quadrant === "Star");
  const more = target.competitiveEffect < 0 ? "fewer" : "more";
  const moved = Number.isNaN(target.lqChange)
    ? ""
    : ` It has ${target.lqChange < 0 ? "come down" : "risen"} by ${fixed(Math.abs(target.lqChange), 2)} since ${base}.`;
  const counties = areas.filter(({ included }) => included).length;
  return {
    place: `Rank ${target.rank} of ${ranked.length}, score ${fixed(target.score, 0)}. ${target.why}`,
    concentrated: `Concentrated: ${many(({ lq }) => lq >= cuts.lq)} of ${ranked.length} ranked industries. Their share of jobs here is at least ${fixed(cuts.lq, 2)} times that in ${reference.name}. The strongest of the ranking, with their location quotients: ${named(({ lq }) => fixed(lq, 2))}.`,
    targetConcentrated: `Location quotient ${fixed(target.lq, 2)}: ${target.lq >= cuts.lq ? "concentrated" : "not concentrated"} by the cut of ${fixed(cuts.lq, 2)}.${moved} Data: ${target.dataStatus}.`,
    grew: `Grew by more than ${percent(cuts.growth, 1)} from ${base} to ${end}: ${growing} of ${ranked.length} ranked industries; concentrated as well: ${stars}. The strongest: ${named(({ growth }) => percent(growth, 1))}.`,
    targetGrew: `Jobs ${target.growth < 0 ? "fell" : "grew"} ${percent(Math.abs(target.growth), 1)} from ${base} to ${end}. That is ${fixed(Math.abs(target.competitiveEffect), 0)} ${more} than its trend in ${reference.name} explains.`,
    pay: `Known so far is pay, against the region's average: ${named(({ wageRatio }) => percent(wageRatio, 0))}.`,
    focus: `Growing: ${growing} of ${ranked.length} ranked industries; concentrated as well: ${stars}. First is ${best[0]!.cells.title}: place ${best[0]!.ranks.starting} by the starting weights, ${best[0]!.ranks.equal} by equal weights, ${best[0]!.ranks.elimination} by elimination.`,
    works: `The strongest industries: ${named(({ lq, growth }) => `LQ ${fixed(lq, 2)}, growth ${percent(growth, 1)}`)}. ${regionName}: ${counties} ${counties === 1 ? "county" : "counties"}, ${fixed(totals.regionEnd, 0)} jobs in ${end}, average wage ${fixed(totals.regionWage, 0)}.`,
  };
}
