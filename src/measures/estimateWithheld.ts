import { known } from "../analysis/known";
import { estimateWithheld as shareRemainder } from "../analysis/withheld";
import { establishments, jobs, parentTotal, referenceJobsPerEstablishment } from "./inputs/withheld";
import { spoken } from "./spoken";
import type { Problem } from "./result";
import { tableMeasure } from "./tableMeasure";
import { withheldTerms } from "./withheldTerms";

/** Annual averages are rounded: each known figure may be off by a job. More than that, and the figures do not belong together. */
function excessOf(parentTotal: number, jobs: readonly number[]): Problem | null {
  const published = known(jobs);
  const sum = published.reduce((total, value) => total + value, 0);
  if (!(sum - parentTotal > published.length)) return null;
  const because = `The known jobs add up to ${spoken.count(sum)}, more than parent_total, ${spoken.count(parentTotal)}: give figures of one area, year and ownership.`;
  return { problem: "impossible", because };
}

export const estimateWithheld = tableMeasure({
  name: "ESTIMATE_WITHHELD",
  title: "Estimate of withheld jobs",
  summary: "Shares what a published total leaves over among its withheld members, with a low and a high bound.",
  formula:
    "(parent total - known jobs) x establishments x reference size / the sum of these products over the withheld members",
  reading: "Estimate 60, low 0, high 100: about 60 jobs, and not more than the 100 that the total leaves over.",
  edgeCases: [
    "Known rows return themselves, three times.",
    "A withheld member that alone can hold jobs would be the remainder itself, which the agency protects: it gets a published size range and no estimate.",
    "If the known jobs exceed the total by a job each, which rounding explains, the remainder is 0; by more it is #NUM!.",
    "Without the establishments or the reference size of a withheld member no withheld member has an estimate; low and high stay.",
  ],
  peers: "Data sellers fill withheld cells with one estimate; here every estimate stands between its bounds.",
  source:
    "Isserman and Westervelt (2006), 1.5 million missing numbers, International Regional Science Review 29(3). A withheld member that alone can hold the remainder gets only a published size range.",
  numberFormat: "#,##0",
  inputs: { parentTotal, jobs, establishments, referenceJobsPerEstablishment },
  example: {
    values: {
      parentTotal: 1_000,
      jobs: [700, NaN, NaN, 200],
      establishments: [12, 3, 8, 5],
      referenceJobsPerEstablishment: [50, 16, 4, 30],
    },
    result: [
      [700, 700, 700],
      [60, 0, 100],
      [40, 0, 100],
      [200, 200, 200],
    ],
  },
  missingRow: "itself",
  missing:
    "A withheld member that alone can hold jobs is what the total leaves over, which may not be shown: see low and high. Or the total, the establishments or the reference size is missing.",
  titles: () => ["Estimate", "Low", "High"],
  nativeTakesGaps: true,
  native: (at, { row, column }) =>
    [withheldTerms.estimate, withheldTerms.low, withheldTerms.high][column]!.native({
      parentTotal: at.parentTotal.all,
      jobs: at.jobs.cell(row),
      establishments: at.establishments.cell(row),
      referenceJobsPerEstablishment: at.referenceJobsPerEstablishment.cell(row),
      jobsColumn: at.jobs.all,
      establishmentsColumn: at.establishments.all,
      referenceJobsPerEstablishmentColumn: at.referenceJobsPerEstablishment.all,
    }),
  says: ([estimate, low, high]: readonly [number, number, number]) =>
    low === high
      ? `${spoken.count(estimate)} jobs, as published.`
      : `About ${spoken.count(estimate)} jobs, between ${spoken.count(low)} and ${spoken.count(high)}.`,
  compute: ({ parentTotal, jobs, establishments, referenceJobsPerEstablishment }) => {
    const sizes = establishments.map((count, row) => count * referenceJobsPerEstablishment[row]!);
    const excess = excessOf(parentTotal, jobs);
    return shareRemainder(parentTotal, jobs, sizes).map(({ estimate, low, high }, row) => {
      if (Number.isNaN(jobs[row]) && Number.isNaN(parentTotal)) return [null, null, null];
      if (Number.isNaN(jobs[row]) && excess !== null) return [excess, excess, excess];
      return [estimate, low, high].map((value) => (Number.isFinite(value) ? value : null));
    });
  },
});
