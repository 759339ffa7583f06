import { structureDistance } from "../analysis/structureDistance";
import { reference, region } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const hooverIndex = tableMeasure({
  name: "HOOVER_INDEX",
  title: "Hoover index",
  summary: "The share that would have to move to make two distributions the same.",
  formula: "1/2 x sum of |region share - reference share|",
  reading:
    "0.2 means that 20% of the jobs would have to be elsewhere to follow the reference; 0 is the same, 1 nothing in common.",
  edgeCases: [
    "With industries in rows it is the coefficient of specialization; with areas in rows, and all jobs as reference, that of localization.",
    "It is half of the Krugman index.",
    "A side without any jobs is #DIV/0!.",
    "One withheld row makes the index #N/A.",
  ],
  peers: "EconGeo's hoover_index() runs from 0 to 100; REAT's hoover() with a weighting is not a Hoover index.",
  source: "Hoover (1936), The measurement of industrial localization, Review of Economics and Statistics 18.",
  numberFormat: "0.000",
  inputs: { region, reference },
  example: { values: { region: [60, 40], reference: [400, 600] }, result: [[0.2]] },
  missingRow: "everything",
  missing: "The index speaks for all rows, and one of them is withheld or missing.",
  native: (at) =>
    `SUMPRODUCT(ABS(${at.region.all}/SUM(${at.region.all})-${at.reference.all}/SUM(${at.reference.all})))/2`,
  says: ([index]: readonly [number]) =>
    `${spoken.percent(index)} would have to move to give the distribution of the reference.`,
  compute: ({ region, reference }) => [[structureDistance(region, reference) / 2]],
});
