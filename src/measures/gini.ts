import { correctedGini, gini as giniOf } from "../analysis/gini";
import { corrected, values, weights } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const gini = tableMeasure({
  name: "GINI",
  title: "Gini coefficient",
  summary: "How unequal the values are, from 0 (all equal) to almost 1 (one has all).",
  formula: "mean difference between any two values / (2 x mean); corrected: x n / (n - 1)",
  reading: "0.3 means that two rows picked at random differ by 60% of the mean, on average.",
  edgeCases: [
    "Without weights one of n rows that has all gives (n - 1)/n; corrected it gives 1.",
    "With weights each value counts as often as its weight says: income per head with population. The order of the rows does not matter.",
    "Of location quotients by area it is a locational Gini; weigh by the areas' jobs unless every area is to count the same.",
    "A row of weight 0 counts for nothing, not even as one of the n.",
    "Rows that are all 0, and a single row when corrected, are #DIV/0!.",
    "One withheld row makes the coefficient #N/A.",
  ],
  peers:
    "REAT's gini() sorts the values without their weights, so that its weighted result depends on the order of the rows; EconGeo's locational Gini is half of the usual one.",
  source: "Gini (1912), Variability and Mutability; Cowell (2011), Measuring Inequality, Oxford University Press.",
  numberFormat: "0.000",
  inputs: { values, weights, corrected },
  example: { values: { values: [20, 50, 20, 10], weights: [1, 1, 1, 1], corrected: false }, result: [[0.3]] },
  missingRow: "everything",
  missing: "The coefficient speaks for all rows, and one of them is withheld or missing.",
  nativeReason:
    "With weights one cell would have to sort the rows: sort them by value, and add up the weights row by row in a column beside them.",
  native: (at, _, { weights, corrected }) => {
    if (weights.some((weight) => weight !== 1)) return null;
    const all = at.values.all;
    const count = `COUNT(${all})`;
    const index = `2*SUMPRODUCT(RANK.AVG(${all},${all},1),${all})/(${count}*SUM(${all}))-(${count}+1)/${count}`;
    return corrected ? `(${index})*${count}/(${count}-1)` : index;
  },
  says: ([index]: readonly [number]) =>
    `Two rows picked at random differ by ${spoken.percent(2 * index)} of the mean, on average.`,
  compute: ({ values, weights, corrected }) => [[(corrected ? correctedGini : giniOf)(values, weights)]],
});
