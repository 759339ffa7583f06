import { ratio } from "../analysis/ratio";
import { shareAtOrAbove } from "../analysis/shareAtOrAbove";
import { livingWage, occupationJobs, p10, p25, p50, p75, p90 } from "./inputs/wages";
import type { Rows } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const PERCENTILES = [
  { name: "p10", percent: 10 },
  { name: "p25", percent: 25 },
  { name: "p50", percent: 50 },
  { name: "p75", percent: 75 },
  { name: "p90", percent: 90 },
] as const;

/** Every percentile with the one below it. */
const STEPS = PERCENTILES.slice(1).map((above, index) => ({ below: PERCENTILES[index]!, above }));

type Wages = Readonly<Record<(typeof PERCENTILES)[number]["name"], readonly number[]>>;

/** Percentiles that fall are of another column or another row: no share can be read off them. */
function fallIn(of: Wages, row: number): Rows | null {
  const fall = STEPS.find(({ below, above }) => of[above.name][row]! < of[below.name][row]!);
  if (!fall) return null;
  const because = `Row ${row + 1}: the ${fall.above.percent}th percentile is below the ${fall.below.percent}th, which cannot be.`;
  return [[{ problem: "impossible", because }]];
}

export const livingWageShare = tableMeasure({
  name: "LIVING_WAGE_SHARE",
  title: "Living-wage share",
  summary: "What share of all jobs pays a living wage or more.",
  formula:
    "sum of jobs x the share at or above the living wage / sum of jobs; that share is interpolated between the occupation's wage percentiles",
  reading: "0.62 means that about 62% of the jobs pay the living wage or more.",
  edgeCases: [
    "Below the 10th percentile 90% count as at or above, above the 90th 10%: nothing is published beyond.",
    "# marks a wage above the top class and counts as above the living wage, with all jobs from the last printed percentile on.",
    "A missing percentile or number of jobs makes the share #N/A: a share of the other occupations would be another share.",
    "Percentiles that fall in a row are #NUM!, with the row named.",
    "Hourly wages go with an hourly living wage, annual with annual: BLS takes 2,080 hours a year.",
  ],
  source:
    "BLS, OEWS percentile wages, linear interpolation; living wage from a source of your choice, such as the MIT Living Wage Calculator.",
  numberFormat: "0.0%",
  inputs: { jobs: occupationJobs, p10, p25, p50, p75, p90, livingWage },
  example: {
    values: {
      jobs: [100, 300],
      p10: [10, 16],
      p25: [12, 20],
      p50: [16, 24],
      p75: [20, 30],
      p90: [25, 40],
      livingWage: 18,
    },
    // 37.5% of 100 jobs and 82.5% of 300.
    result: [[0.7125]],
  },
  missingRow: "everything",
  nativeReason:
    "The formula needs numbers: in place of # put one far above any wage, such as 9E+99, or the share comes out too low.",
  missing: "The jobs or a wage percentile of an occupation, or the living wage, is withheld or missing.",
  native: (at) => {
    const wage = at.livingWage.all;
    const losses = STEPS.map(({ below, above }) => {
      const [from, to] = [at[below.name].all, at[above.name].all];
      const part = `(${wage}>${from})*(${wage}<=${to})*(${wage}-${from})/(${to}-${from}+(${to}=${from}))`;
      return `-${(above.percent - below.percent) / 100}*((${wage}>${to})+${part})`;
    });
    return `SUMPRODUCT(${at.jobs.all}*(0.9${losses.join("")}))/SUM(${at.jobs.all})`;
  },
  says: ([share]: readonly [number]) => `About ${spoken.percent(share)} of the jobs pay the living wage or more.`,
  compute: ({ jobs, livingWage, ...wages }) => {
    for (const row of jobs.keys()) {
      const fall = fallIn(wages, row);
      if (fall) return fall;
    }
    const shares = jobs.map((_, row) =>
      shareAtOrAbove(
        livingWage,
        PERCENTILES.map(({ name, percent }) => ({ wage: wages[name][row]!, shareAbove: 1 - percent / 100 })),
      ),
    );
    const paid = shares.reduce((sum, share, row) => sum + jobs[row]! * share, 0);
    if (Number.isNaN(paid)) return [[null]];
    return [
      [
        ratio(
          paid,
          jobs.reduce((sum, each) => sum + each, 0),
        ),
      ],
    ];
  },
});
