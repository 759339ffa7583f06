import { shareByWeight } from "./shareByWeight";

/** What can be said of one cell: itself where it is known, otherwise an estimate between two bounds. */
export interface WithheldEstimate {
  /** NaN where only a range may be shown, or the members' sizes are not all known. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Lower ends of the employment size ranges (A to M) under which the Census Bureau's County Business Patterns published withheld jobs. */
const SIZE_RANGES = [0, 20, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000];

/** The published employment size range that holds `jobs`, such as 100 to 249. The last range has no upper end. */
export function employmentSizeRange(jobs: number): { low: number; high: number } {
  const above = SIZE_RANGES.findIndex((low) => low > jobs);
  if (above === -1) return { low: SIZE_RANGES.at(-1)!, high: Infinity };
  return { low: SIZE_RANGES[above - 1]!, high: SIZE_RANGES[above]! - 1 };
}

/**
 * The withheld member that must be what a published parent leaves over; null if there is none or several share it. Members of weight
 * 0 have no part in it, unless all are; a missing weight may be any.
 */
function loneMember(withheld: readonly number[], weights: readonly number[]): number | null {
  const [first] = withheld;
  if (first !== undefined && withheld.length === 1) return first;
  if (withheld.some((member) => Number.isNaN(weights[member]))) return null;
  const [holder, another] = withheld.filter((member) => weights[member]! > 0);
  return holder !== undefined && another === undefined ? holder : null;
}

/**
 * Shares what a published parent leaves over among its withheld members.
 *
 * A single withheld member that can hold jobs would *be* the remainder, the very figure the agency protects: it gets a size range
 * and no estimate.
 * @param parentTotal jobs of the parent
 * @param jobs jobs of every member, NaN where withheld
 * @param weights expected size of every member: establishments x jobs per establishment in the reference economy; NaN where
 * missing, which leaves every withheld member without an estimate
 * @source Isserman and Westervelt (2006), "1.5 Million Missing Numbers", International Regional Science Review 29(3)
 */
export function estimateWithheld(
  parentTotal: number,
  jobs: readonly number[],
  weights: readonly number[],
): WithheldEstimate[] {
  const withheld = jobs.flatMap((value, member) => (Number.isNaN(value) ? [member] : []));
  const known = jobs.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
  // Published members can add up to a job or two more than their parent: annual averages are rounded.
  const remainder = Math.max(0, parentTotal - known);
  const lone = loneMember(withheld, weights);
  const ofWithheld = withheld.map((member) => weights[member]!);
  const shares = new Map(shareByWeight(remainder, ofWithheld).map((share, index) => [withheld[index]!, share]));
  return jobs.map((value, member) => {
    if (!Number.isNaN(value)) return { estimate: value, low: value, high: value };
    if (member === lone) return { estimate: NaN, ...employmentSizeRange(remainder) };
    // Beside a lone member the others hold nothing, and the remainder as their bound would give it away.
    return { estimate: shares.get(member)!, low: 0, high: lone === null ? remainder : 0 };
  });
}
