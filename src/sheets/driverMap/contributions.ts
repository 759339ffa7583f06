import type { Criterion } from "../ranking/criteria";
import { criteria } from "../ranking/criteria";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { Ranking } from "../ranking/rankIndustries";

/** The column that holds how much of the score comes from a criterion. */
export const contributionKey = ({ key }: Criterion) => `share ${key}`;

/** How many points of the score come from one criterion; without data none. */
export function contribution({ points }: RankedIndustry, weights: Ranking["weightsInUse"], { key }: Criterion): number {
  const present = criteria.reduce((sum, each) => (Number.isNaN(points[each.key]) ? sum : sum + weights[each.key]), 0);
  return Number.isNaN(points[key]) ? 0 : (weights[key] * points[key]) / present;
}

/** @param pointsOf the cell of the industry's points on a criterion */
export function contributionFormula(criterion: Criterion, pointsOf: (criterion: Criterion) => string): string {
  const weight = (which: number) => `INDEX(WeightsInUse,${which + 1})`;
  const present = criteria.map((each, which) => `ISNUMBER(${pointsOf(each)})*${weight(which)}`).join("+");
  const points = pointsOf(criterion);
  return `IF(ISNUMBER(${points}),${weight(criteria.indexOf(criterion))}*${points}/(${present}),0)`;
}
