import { theilL, theilT } from "../analysis/theil";
import { theilType, values } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const theil = tableMeasure({
  name: "THEIL",
  title: "Theil index",
  summary: "How unequal the values are; unlike Gini's it can be split into parts within and between groups.",
  formula: "T: mean of (value / mean) x ln(value / mean); L: mean of ln(mean / value)",
  reading: "0 is all equal. T is at most the natural logarithm of n, where one row has all; L has no upper end.",
  edgeCases: [
    "T: a value of 0 adds nothing to the sum, and is still one of the n rows.",
    "L: a value of 0 has no logarithm: #DIV/0!.",
    "Rows that are all 0 are #DIV/0!.",
    "One withheld row makes the index #N/A.",
  ],
  peers:
    "REAT's theil() is L, and its weighted form divides by n twice; ineq's Theil() drops rows of 0, so that its n shrinks.",
  source: "Theil (1967), Economics and Information Theory, North-Holland.",
  numberFormat: "0.000",
  inputs: { values, type: theilType },
  example: { values: { values: [0, 20], type: "T" }, result: [[Math.LN2]] },
  missingRow: "everything",
  missing: "The index speaks for all rows, and one of them is withheld or missing.",
  native: (at, _, { type }) => {
    const all = at.values.all;
    if (type === "L") return `SUMPRODUCT(LN(AVERAGE(${all})/${all}))/COUNT(${all})`;
    return `SUMPRODUCT(${all}/AVERAGE(${all})*LN(${all}/AVERAGE(${all})+(${all}=0)))/COUNT(${all})`;
  },
  says: ([index]: readonly [number]) => `A Theil index of ${spoken.decimal(index, 3)}: 0 would be all equal.`,
  compute: ({ values, type }) => [[type === "T" ? theilT(values) : theilL(values)]],
});
