import { estimateWithheld as shareRemainder } from "../analysis/withheld";
import { establishments, jobs, parentTotal, referenceJobsPerEstablishment } from "./inputs";
import { tableMeasure } from "./tableMeasure";
import { withheldTerms } from "./withheldTerms";

export const estimateWithheld = tableMeasure({
  name: "ESTIMATE_WITHHELD",
  title: "Estimate of withheld jobs",
  summary: "Shares what a published total leaves over among its withheld members, with a low and a high bound.",
  reading: "Estimate 60, low 0, high 100: about 60 jobs, and not more than the 100 that the total leaves over.",
  source:
    "Isserman and Westervelt (2006), 1.5 million missing numbers, International Regional Science Review 29(3). A lone withheld member gets only a published size range.",
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
  missing:
    "A single withheld member is what the total leaves over, which may not be shown: see low and high. Or the total, the establishments or the reference size is missing.",
  terms: withheldTerms,
  titles: () => ["Estimate", "Low", "High"],
  compute: ({ parentTotal, jobs, establishments, referenceJobsPerEstablishment }) => {
    const sizes = establishments.map((count, row) => count * referenceJobsPerEstablishment[row]!);
    const isWithheld = jobs.map(Number.isNaN);
    const isLone = isWithheld.filter(Boolean).length === 1;
    const lacksSize = isWithheld.some((withheld, row) => withheld && Number.isNaN(sizes[row]));
    return shareRemainder(parentTotal, jobs, sizes).map(({ estimate, low, high }, row) => {
      if (!isWithheld[row]) return [estimate, low, high];
      if (Number.isNaN(parentTotal)) return [null, null, null];
      return [isLone || lacksSize ? null : estimate, low, high === Infinity ? null : high];
    });
  },
});
