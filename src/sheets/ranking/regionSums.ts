import type { RegionCell } from "../../data/regionCell";
import type { Years } from "./rankingFacts";

/** What one industry adds up to over the counties that are in the region. NaN is missing. */
export interface RegionSums {
  /** Published jobs, and estimates where they are wanted; NaN if no county has a number, or only true zeros beside withheld cells. */
  readonly base: number;
  readonly end: number;
  /** How many counties these jobs are of, and all jobs of the same counties: a location quotient compares like with like. */
  readonly countiesBase: number;
  readonly countiesEnd: number;
  readonly totalBase: number;
  readonly totalEnd: number;
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
  /** Bounds of the same jobs. */
  readonly baseLowInBoth: number;
  readonly baseHighInBoth: number;
  readonly endLowInBoth: number;
  readonly endHighInBoth: number;
  /** Total annual wages, and the jobs they were paid for, of the counties that publish both; NaN without such jobs. */
  readonly wages: number;
  readonly jobsWithWages: number;
}

export interface SumChoices {
  readonly included: readonly boolean[];
  readonly useEstimates: boolean;
  /** All jobs of each county, in use under every location quotient; null where withheld or without a file. */
  readonly totals: Years<readonly (number | null)[]>;
}

/** A county's cell with the total of all its jobs. */
interface CountyCell extends RegionCell {
  readonly total: number | null;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;

/** @param comparable false where the code's definition changed between the years */
export function regionSums(
  { base, end }: Years<readonly RegionCell[]>,
  comparable: boolean,
  choices: SumChoices,
): RegionSums {
  const inRegion = { base: within(base, "base", choices), end: within(end, "end", choices) };
  const [first, last] = [point(inRegion.base, choices), point(inRegion.end, choices)];
  return {
    base: first.jobs,
    end: last.jobs,
    countiesBase: first.counties,
    countiesEnd: last.counties,
    totalBase: first.total,
    totalEnd: last.total,
    low: bound(inRegion.end, "low"),
    high: bound(inRegion.end, "high"),
    withheldBase: comparable ? count(inRegion.base, isWithheld) : 0,
    withheldEnd: count(inRegion.end, isWithheld),
    rangeOnly: count(inRegion.end, (cell) => cell.high !== null && cell.jobs === null && cell.estimate === null),
    ...bothYears(inRegion, comparable, choices),
    ...pay(inRegion.end),
  };
}

const within = (cells: readonly RegionCell[], year: "base" | "end", { included, totals }: SumChoices): CountyCell[] =>
  cells.flatMap((cell, county) => (included[county] ? { ...cell, total: totals[year][county]! } : []));

/** Published, or estimated where that is wanted; null in a county whose own total is not known. */
const jobsOf = ({ jobs, estimate, total }: CountyCell, { useEstimates }: SumChoices) =>
  total === null ? null : (jobs ?? (useEstimates ? estimate : null));

const isWithheld = ({ status }: RegionCell) => status === "withheld";

/** The jobs, and whose they are. True zeros beside withheld cells say nothing of the region: they are no zero of it. */
function point(cells: readonly CountyCell[], choices: SumChoices) {
  const known = cells.filter((cell) => jobsOf(cell, choices) !== null);
  const jobs = sum(known.map((cell) => jobsOf(cell, choices)!));
  const unknown = cells.some((cell) => isWithheld(cell) && jobsOf(cell, choices) === null);
  if (known.length === 0 || (jobs === 0 && unknown)) return { jobs: NaN, counties: 0, total: NaN };
  return { jobs, counties: known.length, total: sum(known.map(({ total }) => total!)) };
}

function bound(cells: readonly RegionCell[], side: "low" | "high"): number {
  const known = cells.filter((cell) => cell.jobs !== null || cell.high !== null);
  const unbounded = cells.some((cell) => isWithheld(cell) && cell.high === null);
  return unbounded || known.length === 0 ? NaN : sum(known.map((cell) => cell.jobs ?? cell[side]!));
}

/** Growth is measured on the counties that have a number in both years, if one of them had or has the industry. */
function bothYears({ base, end }: Years<readonly CountyCell[]>, comparable: boolean, choices: SumChoices) {
  const both = base.flatMap((before, county) => {
    const after = end[county]!;
    return jobsOf(before, choices) !== null && jobsOf(after, choices) !== null ? [{ before, after }] : [];
  });
  const present = both.some(({ before, after }) => jobsOf(before, choices) !== 0 || jobsOf(after, choices) !== 0);
  const measurable = comparable && present;
  const over = (of: (county: (typeof both)[number]) => number) => (measurable ? sum(both.map(of)) : NaN);
  return {
    countiesInBoth: measurable ? both.length : 0,
    baseInBoth: over(({ before }) => jobsOf(before, choices)!),
    endInBoth: over(({ after }) => jobsOf(after, choices)!),
    baseLowInBoth: over(({ before }) => before.jobs ?? before.low!),
    baseHighInBoth: over(({ before }) => before.jobs ?? before.high!),
    endLowInBoth: over(({ after }) => after.jobs ?? after.low!),
    endHighInBoth: over(({ after }) => after.jobs ?? after.high!),
  };
}

function pay(cells: readonly RegionCell[]) {
  const paid = cells.filter((cell) => cell.jobs !== null && cell.wages !== null);
  const jobs = sum(paid.map((cell) => cell.jobs!));
  return { wages: jobs > 0 ? sum(paid.map((cell) => cell.wages!)) : NaN, jobsWithWages: jobs > 0 ? jobs : NaN };
}
