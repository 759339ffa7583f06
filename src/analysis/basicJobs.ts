import { ratio } from "./ratio";

/**
 * Jobs beyond those that a region needs for itself, if it needs the share of another economy.
 *
 * Multiplied before divided: whole numbers then give exactly 0 where the shares are equal, and no trace of rounding.
 * @param economy jobs of the industry and of all industries where the share is taken from
 * @returns 0 if there are no such jobs; NaN if the other economy has no jobs at all
 */
export function basicJobs(
  jobs: number,
  total: number,
  economy: { readonly industry: number; readonly total: number },
): number {
  return Math.max(0, jobs - ratio(total * economy.industry, economy.total));
}
