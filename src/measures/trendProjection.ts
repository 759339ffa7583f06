import { linearTrend } from "../analysis/linearTrend";
import { targetYears, trendMethod, values, years } from "./inputs/projection";
import type { Problem, Result } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

/** Fewer say nothing of their scatter. */
const FEWEST_POINTS = 5;
/** What may lie outside the range, above and below. */
const OUTSIDE = 0.05;

/** How a method sees the values, and how it gives them back. */
const SCALES = {
  linear: {
    into: (value: number) => value,
    back: (value: number) => Math.max(0, value),
    nativeInto: (range: string) => range,
    nativeBack: (formula: string) => `MAX(0,${formula})`,
  },
  "log-linear": {
    into: Math.log,
    back: Math.exp,
    nativeInto: (range: string) => `LN(${range})`,
    nativeBack: (formula: string) => `EXP(${formula})`,
  },
};

/** Why there is no trend. */
function noTrend(points: readonly (readonly [number, number])[], method: keyof typeof SCALES): Problem | null {
  if (points.length < FEWEST_POINTS) {
    const because = `A trend needs ${FEWEST_POINTS} years with a value, and there are ${points.length}.`;
    return { problem: "missing", because };
  }
  const notPositive = points.find(([, value]) => value <= 0);
  if (method === "linear" || notPositive === undefined) return null;
  const because = `The value of ${notPositive[0]} is not above 0, and log-linear needs percentages: use linear.`;
  return { problem: "undefined", because };
}

export const trendProjection = tableMeasure({
  name: "TREND_PROJECTION",
  title: "Trend projection",
  summary: "Carries a series forward along its trend, with the range in which 95 of 100 new years should lie.",
  formula:
    "least squares line through the years (linear), or through the logarithms of the values (log-linear); low and high = estimate -+ t x standard error x square root of (1 + 1/n + (target year - mean year)^2 / sum of squared distances from the mean year), t of Student with n - 2 degrees of freedom",
  reading:
    "Estimate 1,250, low 1,100, high 1,400: about 1,250, and in 95 of 100 cases between 1,100 and 1,400, if the trend and its scatter go on.",
  edgeCases: [
    "Years without a value are left out of the trend, and the range becomes wider; with fewer than 5 years left it is #N/A.",
    "Estimate, low and high are never below 0.",
    "A value of 0 has no logarithm: with log-linear it is #DIV/0!, and the message names the year.",
    "The estimate of log-linear is the middle of the likely values, which is below their mean, and its range is longer above than below.",
    "The range knows nothing of recessions, closures or a new employer, unless the series has seen them.",
  ],
  source:
    "Draper and Smith (1998), Applied Regression Analysis, prediction interval of a new observation; the same as Excel's FORECAST, STEYX and T.INV.2T.",
  numberFormat: "#,##0",
  inputs: { years, values, targetYears, method: trendMethod },
  example: {
    values: {
      years: [2_019, 2_020, 2_021, 2_022, 2_023],
      values: [101, 108, 120, 132, 139],
      targetYears: [2_024, 2_026],
      method: "linear",
    },
    result: [
      [150, 141.58003851540298, 158.41996148459702],
      [170, 158.82361588016178, 181.17638411983822],
    ],
  },
  missingRow: "own",
  turnsWith: "targetYears",
  missing: "The target year is missing, or there are fewer than 5 years with a value.",
  titles: () => ["Estimate", "Low", "High"],
  native: (at, { row, column }, { method }) => {
    const { nativeInto, nativeBack } = SCALES[method];
    const [target, inYears, seen] = [at.targetYears.cell(row), at.years.all, nativeInto(at.values.all)];
    const count = `COUNT(${at.values.all})`;
    const estimate = `FORECAST(${target},${seen},${inYears})`;
    const distance = `(${target}-AVERAGE(${inYears}))^2/DEVSQ(${inYears})`;
    const width = `T.INV.2T(${OUTSIDE},${count}-2)*STEYX(${seen},${inYears})*SQRT(1+1/${count}+${distance})`;
    const bound = [estimate, `${estimate}-${width}`, `${estimate}+${width}`][column]!;
    return `IF(${count}<${FEWEST_POINTS},NA(),${nativeBack(bound)})`;
  },
  says: ([estimate, low, high]: readonly [number, number, number]) =>
    `About ${spoken.count(estimate)}, and in 95 of 100 cases between ${spoken.count(low)} and ${spoken.count(high)}, if the trend goes on.`,
  compute: ({ years, values, targetYears, method }) => {
    const pairs = years.map((year, row) => [year, values[row]!] as const);
    const points = pairs.filter((pair) => !pair.some(Number.isNaN));
    const problem = noTrend(points, method);
    if (problem !== null) return targetYears.map(() => [problem, problem, problem]);
    const { into, back } = SCALES[method];
    const trend = linearTrend(
      points.map(([year]) => year),
      points.map(([, value]) => into(value)),
      1 - OUTSIDE,
    );
    return targetYears.map((year): Result[] => {
      if (Number.isNaN(year)) return [null, null, null];
      const { estimate, low, high } = trend(year);
      return [back(estimate), back(low), back(high)];
    });
  },
});
