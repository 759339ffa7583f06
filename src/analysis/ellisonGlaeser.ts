import { sum } from "simple-statistics";
import { herfindahl } from "./herfindahl";
import { ratio } from "./ratio";
import { shares } from "./shares";

/**
 * Concentration of an industry beyond that of all jobs and beyond what its few large plants explain.
 *
 * @param industry the industry by area; shares, or counts, which become shares
 * @param areas all industries by area, likewise
 * @param plantHerfindahl sum of the squared shares of the industry's plants
 * @returns NaN where there is one area only, or one plant
 * @source Ellison and Glaeser (1997), Journal of Political Economy 105(5)
 */
export function ellisonGlaeser(industry: readonly number[], areas: readonly number[], plantHerfindahl: number): number {
  const areaShares = shares(areas);
  const concentration = sum(shares(industry).map((share, row) => (share - areaShares[row]!) ** 2));
  const expected = 1 - herfindahl(areas);
  return ratio(concentration - expected * plantHerfindahl, expected * (1 - plantHerfindahl));
}
