import { isPartOfReference, locationQuotientSpread } from "../analysis/locationQuotientInterval";
import { normalQuantile } from "../analysis/normalQuantile";
import { ratio } from "../analysis/ratio";
import {
  confidenceLevel,
  referenceIndustry,
  referenceTotals,
  regionIndustry,
  regionTotals,
} from "./inputs/concentration";
import type { Problem } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const noJobs: Problem = {
  problem: "undefined",
  because: "With no jobs in the industry the location quotient is 0, and the method gives no interval around 0.",
};

const notPart: Problem = {
  problem: "impossible",
  because:
    "The region must be part of the reference economy, and the industry part of all industries: the four numbers do not fit together.",
};

export const lqConfidence = tableMeasure({
  name: "LQ_CONFIDENCE",
  title: "Confidence interval of a location quotient",
  summary: "How far a location quotient could be off by chance alone: in a small county, a long way.",
  formula:
    "LQ x exp(-/+ z x sqrt((1 - s)/region industry + (1 - S)/reference industry - 2 x (1 - s)/reference industry)), where s = region industry / region total, S = reference industry / reference total and z = 1.96 for the level 0.95",
  reading:
    "1.10 to 2.90 means: more than chance, but it may be anything from hardly to strongly concentrated. An interval that holds 1 does not tell the industry from an average one.",
  edgeCases: [
    "It treats every job as if it had fallen by chance into its place and industry; a count of all jobs has no sampling error, so read it as a warning about small numbers.",
    "It takes counts of jobs or establishments, not wages: a unit such as thousands of dollars would change its width.",
    "An industry without jobs has the location quotient 0 and no interval: #DIV/0!.",
    "The region must be part of the reference economy: numbers that cannot be are #NUM!.",
    "Totals left out are the sums of the complete rows, so a row by itself needs both; a total may be one cell or a column.",
  ],
  source:
    "Beyene and Moineddin (2005), Methods for confidence interval estimation of a ratio parameter with application to location quotients, BMC Medical Research Methodology 5:32 (delta method).",
  numberFormat: "0.00",
  inputs: {
    regionIndustry,
    regionTotal: regionTotals,
    referenceIndustry,
    referenceTotal: referenceTotals,
    level: confidenceLevel,
  },
  example: {
    values: {
      regionIndustry: [20, 2_000],
      regionTotal: [100, 10_000],
      referenceIndustry: [1_000, 100_000],
      referenceTotal: [10_000, 1_000_000],
      level: 0.95,
    },
    result: [
      [1.3560817283620314, 2.9496747256018816],
      [1.9237807846104042, 2.079238981904096],
    ],
  },
  missingRow: "itself",
  missing: "One of the industry's two numbers, or a total, is withheld or missing.",
  titles: () => ["Low", "High"],
  native: (at, { row, column }) => {
    const [e, E] = [at.regionIndustry.cell(row), at.regionTotal.cell(row)];
    const [r, R] = [at.referenceIndustry.cell(row), at.referenceTotal.cell(row)];
    const variance = `(1-${e}/${E})/${e}+(1-${r}/${R})/${r}-2*(1-${e}/${E})/${r}`;
    const sign = column === 0 ? "-" : "";
    return `(${e}/${E})/(${r}/${R})*EXP(${sign}NORM.S.INV((1+${at.level.all})/2)*SQRT(${variance}))`;
  },
  says: ([low, high]: readonly [number, number]) => {
    const range = `Allowing for chance, the location quotient lies between ${spoken.decimal(low)} and ${spoken.decimal(high)}`;
    if (low <= 1 && high >= 1) return `${range}: it cannot be told from 1.`;
    return `${range}: ${low > 1 ? "above" : "below"} 1 by more than chance.`;
  },
  compute: ({ level, regionIndustry, regionTotal, referenceIndustry, referenceTotal }) => {
    const z = normalQuantile((1 + level) / 2);
    return regionIndustry.map((jobs, row) => {
      const of = {
        regionIndustry: jobs,
        regionTotal: regionTotal[row]!,
        referenceIndustry: referenceIndustry[row]!,
        referenceTotal: referenceTotal[row]!,
      };
      if (Number.isNaN(jobs + of.regionTotal + of.referenceIndustry + of.referenceTotal)) return [null, null];
      if (!isPartOfReference(of)) return [notPart, notPart];
      if (jobs === 0) return [noJobs, noJobs];
      const quotient = ratio(ratio(jobs, of.regionTotal), ratio(of.referenceIndustry, of.referenceTotal));
      const spread = locationQuotientSpread(of, z);
      return [quotient / spread, quotient * spread];
    });
  },
});
