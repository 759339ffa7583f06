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
  missing:
    "A withheld member that alone can hold jobs is what the total leaves over, which may not be shown: see low and high. Or the total, the establishments or the reference size is missing.",
  terms: withheldTerms,
  titles: () => ["Estimate", "Low", "High"],
  compute: ({ parentTotal, jobs, establishments, referenceJobsPerEstablishment }) => {
    const sizes = establishments.map((count, row) => count * referenceJobsPerEstablishment[row]!);
    return shareRemainder(parentTotal, jobs, sizes).map(({ estimate, low, high }, row) => {
      if (Number.isNaN(jobs[row]) && Number.isNaN(parentTotal)) return [null, null, null];
      return [estimate, low, high].map((value) => (Number.isFinite(value) ? value : null));
    });
  },
});
