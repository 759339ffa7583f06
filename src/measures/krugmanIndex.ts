import { structureDistance } from "../analysis/structureDistance";
import { reference, region } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const krugmanIndex = tableMeasure({
  name: "KRUGMAN_INDEX",
  title: "Krugman specialization index",
  summary: "How much the region's mix of industries differs from that of the reference economy.",
  formula: "sum of |region share - reference share|",
  reading:
    "0 is the same mix, 2 nothing in common; 0.4 means that 20% of the jobs would have to be in other industries.",
  edgeCases: [
    "If the region is part of the reference economy, a large region looks more alike than it is: subtract it from the reference first to compare with the rest.",
    "A known 0 on either side counts as a share of 0.",
    "A side without any jobs is #DIV/0!.",
    "One withheld industry makes the index #N/A.",
  ],
  peers:
    "REAT's krugman.spec2() takes the mean of the shares of several regions as reference, and fails when they are a matrix.",
  source: "Krugman (1991), Geography and Trade, MIT Press.",
  numberFormat: "0.000",
  inputs: { region, reference },
  example: { values: { region: [60, 40], reference: [400, 600] }, result: [[0.4]] },
  missingRow: "everything",
  missing: "The index speaks for all industries, and one of them is withheld or missing.",
  native: (at) =>
    `SUMPRODUCT(ABS(${at.region.all}/SUM(${at.region.all})-${at.reference.all}/SUM(${at.reference.all})))`,
  says: ([index]: readonly [number]) =>
    `${spoken.percent(index / 2)} of the region's jobs would have to be in other industries to give the mix of the reference economy.`,
  compute: ({ region, reference }) => [[structureDistance(region, reference)]],
});
