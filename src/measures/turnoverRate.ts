import { ratio } from "../analysis/ratio";
import { hires, separations, stableJobs } from "./inputs/workforce";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const turnoverRate = measure({
  name: "TURNOVER_RATE",
  title: "Turnover rate",
  summary: "What share of the stable jobs changes hands in a quarter: the average of hires and separations.",
  formula: "(hires + separations) / 2 / jobs",
  reading: "0.09 means that in the quarter 9% of the stable jobs were begun and ended, on average of both.",
  edgeCases: [
    "It is a quarter's rate: for a year's level average the four quarters, do not add them.",
    "A job is stable if it lasts the whole quarter. The separations to take are those of the next quarter (SepSnx), out of the jobs that are stable in this one; not those of the same quarter (SepS).",
    "0 jobs is #DIV/0!.",
    "Indicators with status flag 5 are withheld: leave the cell as it is, not 0.",
  ],
  peers: "Lightcast divides the separations alone by the jobs.",
  source: "Census Bureau, LEHD, Quarterly Workforce Indicators: TurnOvrS.",
  numberFormat: "0.0%",
  inputs: { hires, separations, jobs: stableJobs },
  example: { values: { hires: 100, separations: 80, jobs: 1_000 }, result: 0.09 },
  says: ([rate]: readonly [number]) => `${spoken.percent(rate)} of the stable jobs turned over in the quarter.`,
  compute: (of) => ratio((of.hires + of.separations) / 2, of.jobs),
  native: (at) => `(${at.hires}+${at.separations})/2/${at.jobs}`,
});
