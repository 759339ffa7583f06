import { normalization, values } from "./inputs/scoring";
import { normalizations } from "./normalizations";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

/** Points of one column, null where its value is missing. */
function pointsOf(column: readonly number[], method: keyof typeof normalizations): (number | null)[] {
  const points = normalizations[method].compute(column);
  return column.map((value, row) => (Number.isNaN(value) ? null : points[row]!));
}

export const normalize = tableMeasure({
  name: "NORMALIZE",
  title: "Normalized points",
  summary: "Makes numbers in different units comparable, each column by itself.",
  formula:
    "percentile: 100 x (values below) / (n - 1); minmax: 100 x (value - smallest) / (largest - smallest); rank: 1 for the smallest; zscore: (value - mean) / sample standard deviation",
  reading:
    "75 percentile points mean that three quarters of the others are lower; 50 is also what a constant column gets.",
  edgeCases: [
    "A single row is read as one column: as a table of many columns it would tell nobody apart.",
    "A missing value stays missing and counts for nobody: n is the number of values that are there.",
    "A column of equal values, or of a single one, orders nothing: 50 points for all (percentile, minmax), #DIV/0! (zscore).",
    "Equal values share the lower rank.",
    "With minmax one extreme value moves everybody; percentile does not mind it.",
  ],
  peers:
    "COINr gives no number for a column of equal values; Excel's PERCENTRANK.INC is the percentile, cut to three digits.",
  source: "OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.",
  numberFormat: "0",
  inputs: { values, method: normalization },
  example: {
    values: { values: [[20], [10], [40], [30], [50]], method: "percentile" },
    result: [[25], [0], [75], [50], [100]],
  },
  missingRow: "cell",
  missing: "The value is withheld or missing.",
  native: (at, { row, column }, { values, method }) => {
    if (Number.isNaN(values[row]![column])) return "NA()";
    return normalizations[method].native({
      value: at.values.cell(row, column),
      column: values.length === 1 ? at.values.all : at.values.column(column),
    });
  },
  says: ([points]: readonly [number]) =>
    `${spoken.decimal(points, 1)}: the higher, the more of it this row has among the rows given.`,
  compute: ({ values, method }) => {
    if (values.length === 1) return [pointsOf(values[0]!, method)];
    const width = values[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, column) =>
      pointsOf(
        values.map((row) => row[column]!),
        method,
      ),
    );
    return values.map((row, index) => row.map((_, column) => columns[column]![index]!));
  },
});
