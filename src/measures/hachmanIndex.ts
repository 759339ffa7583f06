import { hachman } from "../analysis/hachman";
import { reference, region } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

export const hachmanIndex = tableMeasure({
  name: "HACHMAN_INDEX",
  title: "Hachman index",
  summary: "How closely the region's mix of industries follows that of the reference economy.",
  formula: "1 / sum of (region share x location quotient) = 1 / sum of (region share ^ 2 / reference share)",
  reading:
    "1 is the same mix as the reference economy; 0.9 is close to it, 0.3 is far from it and rests on few industries.",
  edgeCases: [
    "An industry that the region has and the reference economy has not leaves no index: #N/A, with the row.",
    "One withheld industry makes the whole index #N/A: take a level at which nothing is withheld, such as sectors.",
    "Finer industries give a lower index: compare only indices of one level and one year.",
    "A region, or a reference economy, without any jobs is #DIV/0!.",
  ],
  peers:
    "The Gardner Policy Institute prints the index times 100, from GDP; EconGeo takes the sum of its regions as reference.",
  source:
    "Kem C. Gardner Policy Institute, University of Utah (2020), Measuring Economic Diversity: The Hachman Index.",
  numberFormat: "0.000",
  inputs: { region, reference },
  example: { values: { region: [60, 40], reference: [400, 400] }, result: [[1 / 1.04]] },
  missingRow: "everything",
  missing: "The index speaks for all industries, and one of them is withheld or missing.",
  native: (at) => {
    const [r, f] = [at.region.all, at.reference.all];
    const index = `SUM(${r})^2/SUM(${f})/SUMPRODUCT(${r}^2/(${f}+(${f}=0)))`;
    return `IF(SUM(${f})=0,1/0,IF(SUMPRODUCT((${r}>0)*(${f}=0))>0,NA(),${index}))`;
  },
  says: ([index]: readonly [number]) =>
    `On a scale from 0 to 1, where 1 is the mix of the reference economy, the region's mix of industries is at ${spoken.decimal(index)}.`,
  compute: ({ region, reference }) => {
    const lacking = region.findIndex((jobs, row) => jobs > 0 && reference[row] === 0);
    const isEmpty = reference.every((jobs) => jobs === 0);
    if (lacking === -1 || isEmpty) return [[hachman(region, reference)]];
    const because = `Row ${lacking + 1} has jobs in the region and none in the reference economy, so there is no share to compare with.`;
    return [[{ problem: "missing", because }]];
  },
});
