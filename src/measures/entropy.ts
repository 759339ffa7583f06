import { entropy as entropyOf } from "../analysis/entropy";
import { logarithmBase, values } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const entropy = tableMeasure({
  name: "ENTROPY",
  title: "Shannon entropy",
  summary: "How evenly jobs are spread over industries: more industries, and more equal ones, give more.",
  formula: "sum of share x log(1 / share)",
  reading:
    "0 means that one industry has all; 2.3 is as diverse as 10 industries of equal size (the natural logarithm of 10).",
  edgeCases: [
    "An industry with 0 jobs adds nothing.",
    "The base only changes the unit: 2 gives bits, e (left out) nats; compare figures of one base and one list of industries.",
    "Rows that are all 0 have no shares: #DIV/0!.",
    "One withheld row makes the entropy #N/A.",
  ],
  peers: "EconGeo measures in bits and rounds to three digits.",
  source: "Shannon (1948), A mathematical theory of communication, Bell System Technical Journal 27.",
  numberFormat: "0.000",
  inputs: { values, base: logarithmBase },
  example: { values: { values: [50, 25, 25], base: 2 }, result: [[1.5]] },
  missingRow: "everything",
  missing: "The entropy speaks for all rows, and one of them is withheld or missing.",
  native: (at) => {
    const share = `${at.values.all}/SUM(${at.values.all})`;
    return `-SUMPRODUCT(${share}*LN(${share}+(${at.values.all}=0)))/LN(${at.base.all})`;
  },
  says: ([value]: readonly [number]) =>
    `An entropy of ${spoken.decimal(value)}: 0 is a single industry, and twice as many industries of equal size add 1 with base 2, 0.69 with base e.`,
  compute: ({ values, base }) => [[entropyOf(values, base)]],
});
