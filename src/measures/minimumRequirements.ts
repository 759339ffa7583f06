import { basicJobs } from "../analysis/basicJobs";
import { peerMatrix, regionIndustries } from "./inputs/economicBase";
import type { Problem } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A withheld industry leaves a total unknown, and with it the shares of all the others. */
function missingTotal(peers: readonly (readonly number[])[], region: readonly number[]): Problem | null {
  const problem = (because: string): Problem => ({ problem: "missing", because });
  const industry = region.findIndex(Number.isNaN);
  if (industry !== -1)
    return problem(
      `Industry ${industry + 1} of region_industry is withheld or missing, so the region has no known total.`,
    );
  const peer = peers.findIndex((row) => row.some(Number.isNaN));
  if (peer === -1) return null;
  const column = peers[peer]!.findIndex(Number.isNaN) + 1;
  return problem(
    `Row ${peer + 1} of peer_matrix misses industry ${column}, so that peer has no known total and no shares: leave the peer out, or give its number.`,
  );
}

export const minimumRequirements = tableMeasure({
  name: "MINIMUM_REQUIREMENTS",
  title: "Basic employment by minimum requirements",
  summary: "The jobs of each industry beyond the smallest share that any peer region gets along with.",
  formula:
    "region industry - region total x the smallest share of the industry among the peers, and 0 if that is negative; shares of the sum of each peer's row",
  reading: "4,000 means 4,000 jobs more than the peer with the least of this industry would have at the region's size.",
  edgeCases: [
    "Totals are the sums of the rows given, so every industry needs a column, also those without basic jobs.",
    "A peer with a withheld industry has no known total: everything is #N/A and the message names the peer. Leave it out or give its number.",
    "An industry that some peer does not have at all counts whole as basic.",
    "If the region is one of the peers, total / basic is 1 / (1 - the sum of the smallest shares), whichever peer it is: this multiplier tells nothing of the region.",
    "The level of detail decides much: fine industries have small minima. Peers should be of similar size.",
  ],
  source:
    "Ullman and Dacey (1960), The minimum requirements approach to the urban economic base, Papers of the Regional Science Association 6.",
  numberFormat: "#,##0",
  inputs: { peerMatrix, regionIndustry: regionIndustries },
  example: {
    values: {
      peerMatrix: [
        [100, 300, 600],
        [600, 400, 1_000],
        [100, 250, 150],
      ],
      regionIndustry: [500, 500, 1_000],
    },
    result: [[300, 100, 400]],
  },
  missingRow: "own",
  missing: "A number of the region or of a peer is withheld or missing, so its total is not known.",
  turnsWith: "regionIndustry",
  native: (at, { column }, { regionIndustry }) => {
    const totals = regionIndustry.map((_, industry) => at.peerMatrix.column(industry)).join("+");
    const smallestShare = `SUMPRODUCT(MIN(${at.peerMatrix.column(column)}/(${totals})))`;
    const jobs = `INDEX(${at.regionIndustry.all},${column + 1})`;
    return `MAX(0,${jobs}-SUM(${at.regionIndustry.all})*${smallestShare})`;
  },
  says: ([jobs]: readonly [number]) =>
    jobs > 0
      ? `${spoken.count(jobs)} of the industry's jobs are more than the peer with its smallest share would have here.`
      : "The industry's share is no larger than the smallest among the peers: no basic jobs.",
  compute: ({ peerMatrix, regionIndustry }) => {
    const missing = missingTotal(peerMatrix, regionIndustry);
    if (missing !== null) return [regionIndustry.map(() => missing)];
    const total = sum(regionIndustry);
    const totals = peerMatrix.map(sum);
    return [
      regionIndustry.map((jobs, industry) => {
        // The peer with the smallest share leaves the most; a peer without any job makes it undefined.
        const beyond = peerMatrix.map((row, peer) =>
          basicJobs(jobs, total, { industry: row[industry]!, total: totals[peer]! }),
        );
        return Math.max(...beyond);
      }),
    ];
  },
});
