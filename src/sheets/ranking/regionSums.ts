import type { RegionCell } from "../../data/regionCell";
import type { Years } from "./rankingFacts";

/** What one industry adds up to over the counties that are in the region. NaN is missing. */
export interface RegionSums {
  /** Published jobs, and estimates where they are wanted; NaN if no county has a number. */
  readonly base: number;
  readonly end: number;
  /** Bounds of the jobs in the end year; NaN where a withheld cell has none. */
  readonly low: number;
  readonly high: number;
  readonly withheldBase: number;
  readonly withheldEnd: number;
  /** Counties of the end year for which only a range may be shown: they are not in the sum. */
  readonly rangeOnly: number;
  /** Jobs of the counties that have a number in both years; growth is measured on these. NaN if there is none or the code changed. */
  readonly baseInBoth: number;
  readonly endInBoth: number;
  readonly countiesInBoth: number;
  /** Total annual wages, and the jobs they were paid for, of the counties that publish both; NaN without such jobs. */
  readonly wages: number;
  readonly jobsWithWages: number;
}

export interface SumChoices {
  readonly included: readonly boolean[];
  readonly useEstimates: boolean;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;

/** @param comparable false where the code's definition changed between the years */
export function regionSums(
  { base, end }: Years<readonly RegionCell[]>,
  comparable: boolean,
  { included, useEstimates }: SumChoices,
): RegionSums {
  const within = (cells: readonly RegionCell[]) => cells.filter((_, county) => included[county]);
  const jobsOf = (cell: RegionCell) => cell.jobs ?? (useEstimates ? cell.estimate : null);
  const total = (cells: readonly RegionCell[]) => {
    const known = within(cells).flatMap((cell) => jobsOf(cell) ?? []);
    return known.length === 0 ? NaN : sum(known);
  };
  const both = base.flatMap((cell, county) => {
    const [before, after] = [jobsOf(cell), jobsOf(end[county]!)];
    return included[county] && before !== null && after !== null ? [{ before, after }] : [];
  });
  const measurable = comparable && both.length > 0;
  const withheld = (cell: RegionCell) => cell.status === "withheld";
  const bound = (side: "low" | "high") => {
    const known = within(end).filter((cell) => cell.jobs !== null || cell.high !== null);
    const unbounded = within(end).some((cell) => withheld(cell) && cell.high === null);
    return unbounded || known.length === 0 ? NaN : sum(known.map((cell) => cell.jobs ?? cell[side]!));
  };
  const paid = within(end).filter((cell) => cell.jobs !== null && cell.wages !== null);
  const paidJobs = sum(paid.map((cell) => cell.jobs!));
  return {
    base: total(base),
    end: total(end),
    low: bound("low"),
    high: bound("high"),
    withheldBase: comparable ? count(within(base), withheld) : 0,
    withheldEnd: count(within(end), withheld),
    rangeOnly: count(within(end), (cell) => cell.high !== null && cell.jobs === null && cell.estimate === null),
    baseInBoth: measurable ? sum(both.map(({ before }) => before)) : NaN,
    endInBoth: measurable ? sum(both.map(({ after }) => after)) : NaN,
    countiesInBoth: measurable ? both.length : 0,
    wages: paidJobs > 0 ? sum(paid.map((cell) => cell.wages!)) : NaN,
    jobsWithWages: paidJobs > 0 ? paidJobs : NaN,
  };
}
