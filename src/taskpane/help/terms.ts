import { driverScore } from "../../measures/driverScore";
import { estimateWithheld } from "../../measures/estimateWithheld";
import { growthRate } from "../../measures/growthRate";
import { locationQuotient } from "../../measures/locationQuotient";
import { quadrant } from "../../measures/quadrant";
import { shiftShare } from "../../measures/shiftShare";

export interface Term {
  readonly name: string;
  readonly words: string;
}

const measures = [locationQuotient, growthRate, shiftShare, driverScore, quadrant, estimateWithheld];

const others: readonly Term[] = [
  {
    name: "QCEW",
    words:
      "Quarterly Census of Employment and Wages, of the Bureau of Labor Statistics (BLS): a count of jobs, wages and establishments that unemployment insurance covers, about 95% of all jobs.",
  },
  {
    name: "NAICS",
    words: "The code of an industry. More digits are finer: 31-33 is manufacturing, 336 transportation equipment.",
  },
  {
    name: "Withheld",
    words:
      "A figure that the source does not publish, because it would tell about a single employer. It is not zero: the cell stays empty, is marked, and may be estimated between bounds.",
  },
  {
    name: "Reference area",
    words: "What the region is compared with, mostly the United States (US000), or the state.",
  },
  {
    name: "Gate",
    words: "Four tests that an industry passes or fails: concentration, growth, wage and size, each with its cut.",
  },
];

/** What the words in the pane and the workbook mean, by alphabet. */
export const terms: readonly Term[] = [
  ...others,
  ...measures.map(({ title, summary, reading }) => ({ name: title, words: `${summary} ${reading}` })),
].sort((one, other) => (one.name < other.name ? -1 : 1));
