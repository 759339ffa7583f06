import { herfindahl, normalizedHerfindahl } from "../analysis/herfindahl";
import { normalized, values } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const herfindahlIndex = tableMeasure({
  name: "HERFINDAHL_INDEX",
  title: "Herfindahl index",
  summary: "How much of the whole rests on few industries, areas or firms.",
  formula: "sum of squared shares; normalized: (index - 1/n) / (1 - 1/n)",
  reading: "0.25 is as concentrated as 4 industries of equal size; 1 is a single one that has all.",
  edgeCases: [
    "A row of 0 has no weight in the index, but is one of the n rows by which the normalized index is scaled.",
    "A single row has no normalized index, and rows that are all 0 have none at all: #DIV/0!.",
    "One withheld row makes the index #N/A: the shares of all others would be too high.",
  ],
  peers: "Antitrust agencies print the index times 10,000; REAT's herf() calls the inverse the equivalent number.",
  source:
    "Hirschman (1945), National Power and the Structure of Foreign Trade; Herfindahl (1950), Concentration in the Steel Industry.",
  numberFormat: "0.000",
  inputs: { values, normalized },
  example: { values: { values: [20, 50, 20, 10], normalized: false }, result: [[0.34]] },
  missingRow: "everything",
  missing: "The index speaks for all rows, and one of them is withheld or missing.",
  native: (at, _, { normalized }) => {
    const all = at.values.all;
    const index = `SUMSQ(${all})/SUM(${all})^2`;
    return normalized ? `(${index}-1/COUNT(${all}))/(1-1/COUNT(${all}))` : index;
  },
  says: ([index]: readonly [number]) =>
    `On a scale on which 1 means that a single row has all, the concentration is ${spoken.decimal(index, 3)}.`,
  compute: ({ values, normalized }) => [[normalized ? normalizedHerfindahl(values) : herfindahl(values)]],
});
