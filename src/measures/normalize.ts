import { normalization, values } from "./inputs";
import { normalizations } from "./normalizations";
import { tableMeasure } from "./tableMeasure";

export const normalize = tableMeasure({
  name: "NORMALIZE",
  title: "Normalized points",
  summary: "Makes numbers in different units comparable, each column by itself.",
  reading:
    "75 percentile points mean that three quarters of the others are lower; 50 is also what a constant column gets.",
  source: "OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5.",
  numberFormat: "0",
  inputs: { values, method: normalization },
  example: {
    values: { values: [[20], [10], [40], [30], [50]], method: "percentile" },
    result: [[25], [0], [75], [50], [100]],
  },
  missing: "The value is withheld or missing.",
  terms: normalizations,
  compute: ({ values, method }) => {
    const width = values[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, column) =>
      normalizations[method].compute(values.map((row) => row[column]!)),
    );
    return values.map((row, index) =>
      row.map((value, column) => (Number.isNaN(value) ? null : columns[column]![index]!)),
    );
  },
});
