import { industryJobs, pattern } from "./inputs/workforce";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const staffingPattern = tableMeasure({
  name: "STAFFING_PATTERN",
  title: "Jobs by occupation",
  summary: "Jobs in each occupation, from the jobs in each industry and the occupations that such industries employ.",
  formula: "for each occupation, the sum over the industries of industry jobs x the occupation's share of the industry",
  reading: "120.4 means that industries staffed like the pattern would have about 120 jobs in this occupation here.",
  edgeCases: [
    "A missing share makes its occupation #N/A, unless the industry has 0 jobs: then it is not needed.",
    "An industry whose jobs are missing makes every occupation #N/A.",
    "Shares of an industry add up to less than 1 where occupations are withheld: those jobs are in no column.",
    "Parts of a job are normal: they come of shares.",
  ],
  source: "BLS, Employment Projections, national industry-occupation matrix; BLS, OEWS staffing patterns.",
  numberFormat: "#,##0",
  inputs: { industryJobs, pattern },
  example: {
    values: {
      industryJobs: [1_000, 400],
      pattern: [
        [0.1, 0.25, 0],
        [0.5, 0.05, 0.2],
      ],
    },
    result: [[300, 270, 80]],
  },
  missingRow: "own",
  missing: "The jobs of an industry are missing, or the occupation's share of an industry that has jobs.",
  // A product, not two arguments: text, such as ND, is then an error and not 0.
  native: (at, { column }) => `SUMPRODUCT(${at.industryJobs.all}*${at.pattern.column(column)})`,
  says: (row: readonly number[]) =>
    `About ${spoken.count(row.reduce((sum, jobs) => sum + jobs, 0))} jobs in the occupations listed.`,
  compute: ({ industryJobs, pattern }) => {
    const occupations = pattern[0] ?? [];
    const jobs = occupations.map((_, occupation) =>
      industryJobs.reduce(
        (sum, jobs, industry) => (jobs === 0 ? sum : sum + jobs * pattern[industry]![occupation]!),
        0,
      ),
    );
    return [jobs.map((value) => (Number.isNaN(value) ? null : value))];
  },
});
