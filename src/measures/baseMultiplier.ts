import { basicJobs } from "../analysis/basicJobs";
import { ratio } from "../analysis/ratio";
import { referenceIndustry, referenceTotal, regionIndustry, regionTotal } from "./inputs/economicBase";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const baseMultiplier = tableMeasure({
  name: "BASE_MULTIPLIER",
  title: "Economic base multiplier",
  summary: "How many jobs the region has for each basic job, one that serves customers elsewhere.",
  formula: "region total / the sum of the industries' basic employment",
  reading: "4 means that each basic job goes with 3 others in the region.",
  edgeCases: [
    "One withheld industry makes it #N/A: the sum of the rest would be another region's base.",
    "A region without basic jobs, such as the reference economy itself, has no multiplier: #DIV/0!.",
    "A basic share below 15%, a multiplier above 6.7, is unstable: finer industries find more basic jobs.",
    "It is an average of what is, and no forecast of what a new employer brings; it is not an input-output multiplier.",
  ],
  source:
    "Mattila and Thompson (1955), The measurement of the economic base of the metropolitan area, Land Economics 31(3); Krumme, Economic base multiplier, University of Washington.",
  numberFormat: "0.00",
  inputs: { regionIndustry, regionTotal, referenceIndustry, referenceTotal },
  example: {
    values: {
      regionIndustry: [500, 100, 200, 200],
      regionTotal: 1_000,
      referenceIndustry: [1_000, 2_000, 4_000, 3_000],
      referenceTotal: 10_000,
    },
    result: [[2.5]],
  },
  missingRow: "everything",
  missing: "An industry, in the region or in the reference economy, or a total is withheld or missing.",
  native: (at) => {
    const beyond = `(${at.regionIndustry.all}-${at.regionTotal.all}*${at.referenceIndustry.all}/${at.referenceTotal.all})`;
    return `${at.regionTotal.all}/SUMPRODUCT(${beyond}*(${beyond}>0))`;
  },
  says: ([multiplier]: readonly [number]) =>
    `Each basic job goes with ${spoken.decimal(multiplier - 1)} other jobs in the region.`,
  compute: ({ regionIndustry, regionTotal, referenceIndustry, referenceTotal }) => {
    const numbers = [...regionIndustry, regionTotal, ...referenceIndustry, referenceTotal];
    if (numbers.some(Number.isNaN)) return [[null]];
    const basic = regionIndustry.map((jobs, row) =>
      basicJobs(jobs, regionTotal, { industry: referenceIndustry[row]!, total: referenceTotal }),
    );
    return [
      [
        ratio(
          regionTotal,
          basic.reduce((sum, jobs) => sum + jobs, 0),
        ),
      ],
    ];
  },
});
