import { zScores } from "../analysis/zScores";
import { log, lqMatrix } from "./inputs/concentration";
import { normalizations } from "./normalizations";
import type { Problem } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const noLogarithm: Problem = {
  problem: "undefined",
  because: "A location quotient of 0 has no logarithm: it is left out, and the other regions are compared without it.",
};

/** The z-score of a logarithm, among the logarithms of the values above 0: a 0 is counted as LN(1), which adds nothing. */
function logNative(value: string, column: string): string {
  const logs = `LN(${column}+(${column}=0))`;
  const count = `COUNTIF(${column},">0")`;
  const mean = `SUMPRODUCT(${logs})/${count}`;
  const deviation = `SQRT(SUMPRODUCT((${column}>0)*(${logs}-${mean})^2)/(${count}-1))`;
  const isFlat = `SUMPRODUCT((${column}>0)*(${column}<>MAX(${column})))=0`;
  return `(LN(${value})-${mean})/IF(${isFlat},0,${deviation})`;
}

export const standardizedLq = tableMeasure({
  name: "STANDARDIZED_LQ",
  title: "Standardized location quotient",
  summary: "How unusual a region's concentration in an industry is among all regions.",
  formula: "(location quotient - mean of the industry over the regions) / sample standard deviation of the industry",
  reading: "2.1 means 2.1 standard deviations above the average region; above 1.96 is often taken for a cluster.",
  edgeCases: [
    "Give all regions, such as every county of the state: the score compares with those that are given.",
    "A missing location quotient stays missing and counts for nobody.",
    "With log TRUE a location quotient of 0 is #DIV/0! and left out of the mean and the deviation of its industry.",
    "An industry with the same location quotient everywhere, or in one region only, has no deviation: #DIV/0!.",
    "Every region counts the same, large or small.",
  ],
  peers: "REAT's locq2() subtracts the means of other rows (LQ.norm), so its scores are not these.",
  source:
    "O'Donoghue and Gleave (2004), A note on methods for measuring industrial agglomeration, Regional Studies 38(4).",
  numberFormat: "0.00",
  inputs: { lqMatrix, log },
  example: {
    values: {
      lqMatrix: [
        [1, 0.5],
        [2, 1],
        [3, 1.5],
      ],
      log: false,
    },
    result: [
      [-1, -1],
      [0, 0],
      [1, 1],
    ],
  },
  missingRow: "cell",
  missing: "The location quotient is withheld or missing.",
  native: (at, { row, column }, { lqMatrix, log }) => {
    if (Number.isNaN(lqMatrix[row]![column])) return "NA()";
    const [value, industry] = [at.lqMatrix.cell(row, column), at.lqMatrix.column(column)];
    return log ? logNative(value, industry) : normalizations.zscore.native({ value, column: industry });
  },
  says: (row: readonly number[]) => {
    const [lowest, highest] = [Math.min(...row), Math.max(...row)].map((score) => spoken.decimal(score));
    if (row.length === 1) return `${highest} standard deviations from the average of the regions.`;
    return `From ${lowest} to ${highest} standard deviations from the average of the regions, by industry.`;
  },
  compute: ({ lqMatrix, log }) => {
    const width = lqMatrix[0]?.length ?? 0;
    const industries = Array.from({ length: width }, (_, column) => {
      const quotients = lqMatrix.map((row) => row[column]!);
      return zScores(log ? quotients.map((value) => (value > 0 ? Math.log(value) : NaN)) : quotients);
    });
    return lqMatrix.map((quotients, row) =>
      quotients.map((value, column) => {
        if (Number.isNaN(value)) return null;
        return log && value === 0 ? noLogarithm : industries[column]![row]!;
      }),
    );
  },
});
