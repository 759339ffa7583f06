import { regionFlows } from "../analysis/regionFlows";
import { areas, containmentSide, flows } from "./inputs/commuting";
import { missingFlows } from "./missingFlows";
import { regionProblem } from "./regionProblem";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const WHO = { workers: "resident workers", jobs: "jobs" } as const;

export const selfContainment = tableMeasure({
  name: "SELF_CONTAINMENT",
  title: "Self-containment",
  summary: "Of the people who live in a region and work (or of its jobs), the share who both live and work there.",
  formula: "people who live and work in the region / resident workers of the region (or / jobs in the region)",
  reading: "0.8 of the workers means that four of five residents who work do so within the region.",
  edgeCases: [
    "The areas count as one region: who lives in one and works in another lives and works in the region.",
    "A missing count of a flow that begins in the region (jobs: ends in it) is #N/A; flows elsewhere do not matter.",
    "An area without any flow is #N/A: a mistyped code would quietly make the region smaller.",
    "Codes of digits only are compared without leading zeros: 01001, 001001 and the number 1001 are one area.",
    "A region without resident workers (jobs: without jobs) is #DIV/0!.",
  ],
  source:
    "Goodman (1970), The definition and analysis of local labour markets; Office for National Statistics, Travel to Work Areas.",
  numberFormat: "0.0%",
  inputs: { flows, areas, side: containmentSide },
  example: {
    values: {
      flows: [
        { origin: "39041", destination: "39041", count: 50 },
        { origin: "39041", destination: "39049", count: 10 },
        { origin: "39049", destination: "39049", count: 20 },
        { origin: "39041", destination: "39101", count: 20 },
        { origin: "39101", destination: "39049", count: 40 },
      ],
      areas: ["39041", "39049"],
      side: "workers",
    },
    result: [[0.8]],
  },
  missingRow: "own",
  missing: "A flow that begins (or, for jobs, ends) in the region has no count.",
  says: ([share]: readonly [number]) =>
    `${spoken.percent(share)} live and work in the region; the rest cross its border on the way to work.`,
  native: (at, _, { side }) => {
    const within = (column: number) => `(COUNTIF(${at.areas.all},${at.flows.column(column)})>0)`;
    const counts = at.flows.column(2);
    const here = within(side === "workers" ? 0 : 1);
    return `SUMPRODUCT(${within(0)}*${within(1)}*${counts})/SUMPRODUCT(${here}*${counts})`;
  },
  compute: ({ flows, areas, side }) => {
    const problem = regionProblem(flows, areas);
    if (problem) return [[problem]];
    const ofRegion = regionFlows(flows, areas, side);
    const missing = ofRegion.filter(({ count }) => Number.isNaN(count));
    if (missing.length > 0) return [[missingFlows(missing.map(({ row }) => row))]];
    const total = ofRegion.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return [[{ problem: "undefined", because: `The flows show no ${WHO[side]} of the region.` }]];
    const within = ofRegion.reduce((sum, { isWithin, count }) => (isWithin ? sum + count : sum), 0);
    return [[within / total]];
  },
});
