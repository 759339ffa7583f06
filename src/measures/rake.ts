import { rake as fit, RAKE_ROUNDS, RAKE_TOLERANCE, type Margin } from "../analysis/rake";
import { columnTotals, rowTotals, seed } from "./inputs/raking";
import type { Rows } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const sum = (values: readonly number[]): number => values.reduce((running, value) => running + value, 0);

const amount = (value: number): string => value.toLocaleString("en-US", { maximumSignificantDigits: 6 });

const impossible = (because: string): Rows => [[{ problem: "impossible", because }]];

/** Totals of rows and columns that cannot both be met. */
function disagreement(rowTotals: readonly number[], columnTotals: readonly number[]): Rows | null {
  const [ofRows, ofColumns] = [sum(rowTotals), sum(columnTotals)];
  const error = Math.abs(ofRows - ofColumns);
  if (error <= RAKE_TOLERANCE * Math.max(ofRows, ofColumns)) return null;
  return impossible(
    `The row totals add up to ${amount(ofRows)} and the column totals to ${amount(ofColumns)}: a margin error of ${amount(error)}, so no table fits both.`,
  );
}

const unfit = ({ of, index, sum, total }: Margin): Rows =>
  sum === 0
    ? impossible(
        `${of === "row" ? "Row" : "Column"} ${index + 1} has a total of ${amount(total)} but only zeros to carry it: a margin error of ${amount(total)}.`,
      )
    : impossible(
        `After ${spoken.count(RAKE_ROUNDS)} rounds ${of} ${index + 1} adds up to ${amount(sum)} instead of ${amount(total)}: a margin error of ${amount(Math.abs(sum - total))}. The zeros of the seed leave no table that fits, or none but with more zeros.`,
      );

export const rake = tableMeasure({
  name: "RAKE",
  title: "Raking (iterative proportional fitting)",
  summary: "Scales a table so that its rows and columns add up to known totals, with its pattern kept.",
  formula:
    "cell x row total / sum of the row, then cell x column total / sum of the column, again and again until both fit",
  reading:
    "The fitted cell is the seed's cell x a factor of its row x a factor of its column: the closest table that has these totals.",
  edgeCases: [
    "A cell of 0 stays 0, and the odds ratios between the other cells stay as they are in the seed.",
    "Row totals and column totals must add up to the same, or nothing fits: #NUM! with the margin error.",
    "A row or column of zeros with a total above 0 cannot be filled: #NUM!.",
    `It ends when every sum is within ${RAKE_TOLERANCE} of its total, as a share of it; #NUM! if ${spoken.count(RAKE_ROUNDS)} rounds are not enough.`,
    "A missing cell or total makes the whole result #N/A: put an estimate in its place first.",
  ],
  source:
    "Deming and Stephan (1940), On a least squares adjustment of a sampled frequency table when the expected marginal totals are known, Annals of Mathematical Statistics 11(4).",
  numberFormat: "#,##0",
  inputs: { seed, rowTotals, columnTotals },
  example: {
    values: {
      seed: [
        [1, 1],
        [1, 3],
      ],
      rowTotals: [40, 40],
      columnTotals: [30, 50],
    },
    result: [
      [20, 20],
      [10, 30],
    ],
  },
  missingRow: "everything",
  missing: "A cell of the seed or a total is withheld or missing, and every cell of the result depends on it.",
  nativeReason:
    "Every round needs the whole table of the round before: Excel's own formulas would take one more table per round, or iterative calculation switched on.",
  says: (row: readonly number[]) => `The cells of this row add up to its total, ${amount(sum(row))}.`,
  compute: ({ seed, rowTotals, columnTotals }) => {
    if ([...seed.flat(), ...rowTotals, ...columnTotals].some(Number.isNaN))
      return seed.map((row) => row.map(() => null));
    const disagree = disagreement(rowTotals, columnTotals);
    if (disagree) return disagree;
    const { fitted, worst } = fit(seed, rowTotals, columnTotals);
    return worst ? unfit(worst) : fitted;
  },
});
