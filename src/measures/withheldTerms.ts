import { employmentSizeRange } from "../analysis/withheld";
import type { Native } from "./measure";

type Member = "jobs" | "establishments" | "referenceJobsPerEstablishment";
/** References to one member's cells, to the three columns they stand in, and to the parent's total. */
type Cell = Member | `${Member}Column` | "parentTotal";
type At = Readonly<Record<Cell, string>>;

/** Every published employment size range, smallest first; the last has no upper end. */
function sizeRanges(): { low: number; high: number }[] {
  const ranges = [employmentSizeRange(0)];
  while (ranges.at(-1)!.high < Infinity) ranges.push(employmentSizeRange(ranges.at(-1)!.high + 1));
  return ranges;
}

const RANGES = sizeRanges();
const OPEN_RANGE = RANGES.at(-1)!.low;

const constant = (numbers: readonly number[]): string => `{${numbers.join(",")}}`;
const LOWS = constant(RANGES.map(({ low }) => low));
const CLOSED_LOWS = constant(RANGES.slice(0, -1).map(({ low }) => low));
const CLOSED_HIGHS = constant(RANGES.slice(0, -1).map(({ high }) => high));

const remainder = (at: At): string => `MAX(0,${at.parentTotal}-SUM(${at.jobsColumn}))`;

const withheldCount = (at: At): string => `(ROWS(${at.jobsColumn})-COUNT(${at.jobsColumn}))`;

/** Known jobs above their total by more than rounding explains: a job for each of them. */
const exceedsTotal = (at: At): string => `SUM(${at.jobsColumn})-${at.parentTotal}>COUNT(${at.jobsColumn})`;

/** How many withheld members have establishments and a reference size that both meet a criterion; text meets none. */
function withheldWhose(at: At, criterion: string): string {
  const sizes = `${at.establishmentsColumn},"${criterion}",${at.referenceJobsPerEstablishmentColumn},"${criterion}"`;
  return `(COUNTIFS(${sizes})-COUNTIFS(${sizes},${at.jobsColumn},">=0"))`;
}

const isEverySizeKnown = (at: At): string => `${withheldWhose(at, ">=0")}=${withheldCount(at)}`;

/** Of the withheld members, whether this is the only one, or the only one that can hold jobs. */
function isLone(at: At): string {
  const canHold = `${at.establishments}>0,${at.referenceJobsPerEstablishment}>0`;
  return `OR(${withheldCount(at)}=1,AND(${isEverySizeKnown(at)},${withheldWhose(at, ">0")}=1,${canHold}))`;
}

/** A member whose jobs are published stands for itself; of the withheld ones, a lone one is treated apart. */
const choose = (at: At, lone: string, several: string): string =>
  `IF(ISNUMBER(${at.jobs}),${at.jobs},IF(${exceedsTotal(at)},1/0,IF(${isLone(at)},${lone},${several})))`;

const weightOfWithheld = (at: At): string =>
  `SUMPRODUCT(--NOT(ISNUMBER(${at.jobsColumn})),${at.establishmentsColumn},${at.referenceJobsPerEstablishmentColumn})`;

/** Share of the remainder: by expected size, or equal if no size is above 0. */
function share(at: At): string {
  const weight = weightOfWithheld(at);
  return `IF(${weight}>0,${at.establishments}*${at.referenceJobsPerEstablishment}/${weight},1/${withheldCount(at)})`;
}

/** What can be said of one member, published or withheld: the native twins of `estimateWithheld`. */
export const withheldTerms = {
  estimate: {
    native: (at) => choose(at, "NA()", `IF(${isEverySizeKnown(at)},${remainder(at)}*${share(at)},NA())`),
  },
  low: { native: (at) => choose(at, `LOOKUP(${remainder(at)},${LOWS})`, "0") },
  high: {
    native: (at) => {
      const inRange = `LOOKUP(${remainder(at)},${CLOSED_LOWS},${CLOSED_HIGHS})`;
      const besideLone = `AND(${isEverySizeKnown(at)},${withheldWhose(at, ">0")}=1)`;
      return choose(at, `IF(${remainder(at)}<${OPEN_RANGE},${inRange},NA())`, `IF(${besideLone},0,${remainder(at)})`);
    },
  },
} satisfies Record<string, Native<Cell>>;
