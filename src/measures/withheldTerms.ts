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

/** A member whose jobs are published stands for itself; of the withheld ones, a lone one is treated apart. */
const choose = (at: At, lone: string, several: string): string =>
  `IF(ISNUMBER(${at.jobs}),${at.jobs},IF(${withheldCount(at)}=1,${lone},${several}))`;

const weightOfWithheld = (at: At): string =>
  `SUMPRODUCT(--NOT(ISNUMBER(${at.jobsColumn})),${at.establishmentsColumn},${at.referenceJobsPerEstablishmentColumn})`;

/** Share of the remainder: by expected size, or equal if no size is above 0. */
function share(at: At): string {
  const weight = weightOfWithheld(at);
  return `IF(${weight}>0,${at.establishments}*${at.referenceJobsPerEstablishment}/${weight},1/${withheldCount(at)})`;
}

/** What can be said of one member, published or withheld: the native twins of `estimateWithheld`. */
export const withheldTerms = {
  estimate: { native: (at) => choose(at, "NA()", `${remainder(at)}*${share(at)}`) },
  low: { native: (at) => choose(at, `LOOKUP(${remainder(at)},${LOWS})`, "0") },
  high: {
    native: (at) => {
      const inRange = `LOOKUP(${remainder(at)},${CLOSED_LOWS},${CLOSED_HIGHS})`;
      return choose(at, `IF(${remainder(at)}<${OPEN_RANGE},${inRange},NA())`, remainder(at));
    },
  },
} satisfies Record<string, Native<Cell>>;
