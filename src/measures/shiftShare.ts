import { growthOfCompleteRows } from "../analysis/growthOfCompleteRows";
import { arcelusTerms } from "./arcelusTerms";
import {
  headers,
  referenceEnd,
  referenceStart,
  referenceTotalEnd,
  referenceTotalStart,
  regionEnd,
  regionStart,
  regionTotalStart,
  shiftShareMethod,
} from "./inputs/shiftShare";
import { shiftShareTerms } from "./shiftShareTerms";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";
import type { Term } from "./term";

const { nationalGrowth, industryMix, competitiveEffect, homotheticEffect, allocationEffect, totalChange } =
  shiftShareTerms;

interface Facts {
  readonly regionStart: number;
  readonly regionEnd: number;
  readonly referenceStart: number;
  readonly referenceEnd: number;
  readonly referenceTotalStart: number;
  readonly referenceTotalEnd: number;
  readonly regionTotalStart: number;
  /** Of all the region's industries; only Arcelus needs it. */
  readonly regionGrowth: number;
}

type Method = (typeof shiftShareMethod.words)[number];

const COLUMNS: Readonly<Record<Method, readonly Term<keyof Facts>[]>> = {
  classic: [nationalGrowth, industryMix, competitiveEffect, totalChange],
  "esteban-marquillas": [nationalGrowth, industryMix, homotheticEffect, allocationEffect, totalChange],
  arcelus: [...Object.values(arcelusTerms), totalChange],
};

/** The first column that speaks of the region, by the number of columns. */
const FIRST_OF_REGION: Readonly<Record<number, number>> = { 4: 2, 5: 2, 9: 4 };

/** COLUMNS of one row, written out: through a list of terms, which cannot be inlined, a table takes four times as long. */
const ROWS = {
  classic: (of: Facts) => [
    nationalGrowth.compute(of),
    industryMix.compute(of),
    competitiveEffect.compute(of),
    totalChange.compute(of),
  ],
  "esteban-marquillas": (of: Facts) => [
    nationalGrowth.compute(of),
    industryMix.compute(of),
    homotheticEffect.compute(of),
    allocationEffect.compute(of),
    totalChange.compute(of),
  ],
  arcelus: (of: Facts) => [
    arcelusTerms.expectedNationalGrowth.compute(of),
    arcelusTerms.differentialNationalGrowth.compute(of),
    arcelusTerms.expectedIndustryMix.compute(of),
    arcelusTerms.differentialIndustryMix.compute(of),
    arcelusTerms.expectedRegionalGrowth.compute(of),
    arcelusTerms.differentialRegionalGrowth.compute(of),
    arcelusTerms.expectedRegionalMix.compute(of),
    arcelusTerms.differentialRegionalMix.compute(of),
    totalChange.compute(of),
  ],
};

const sumOfClassic = (of: Facts) =>
  of.regionStart + of.regionEnd + of.referenceStart + of.referenceEnd + of.referenceTotalStart + of.referenceTotalEnd;

const sumWithRegionTotal = (of: Facts) => sumOfClassic(of) + of.regionTotalStart;

/** All that a method uses, added up: a sum is NaN as soon as one of its numbers is. */
const SUMS = {
  classic: sumOfClassic,
  "esteban-marquillas": sumWithRegionTotal,
  arcelus: sumWithRegionTotal,
};

export const shiftShare = tableMeasure({
  name: "SHIFT_SHARE",
  title: "Shift-share",
  summary: "Splits an industry's job change into what the economy, the industry and the region itself explain.",
  formula:
    "national growth = start x G; industry mix = start x (Gi - G); competitive effect = (end - start) - start x Gi, where G is the growth of the reference total and Gi that of the industry in the reference economy. esteban-marquillas splits the competitive effect by h, the jobs expected at the reference economy's mix: x h / start, and the rest as allocation effect. arcelus applies four rates, G, Gi - G, g - G and the rest of the industry's own growth here, where g is the growth of all rows of the region, each to h (expected) and to start - h (differential)",
  reading:
    "A competitive effect of 40 means 40 jobs more than the industry's growth in the reference economy explains.",
  edgeCases: [
    "The competitive effect is the residual, so an industry that is new to the region, or gone from it, works: it is all competitive effect, or all loss.",
    "The terms add up to the change in every row.",
    "An industry that the reference economy did not have at the start has no rate there: industry mix and competitive effect are #DIV/0!.",
    "An industry that is new to the region has no rate of its own. With esteban-marquillas all of its change stands in the competitive effect, none in the allocation effect; with arcelus in the expected regional industry mix, and the other terms cancel in pairs.",
    "With arcelus the region's growth is that of the rows given, start and end, where complete, even if the region's total is given: both years then count the same industries.",
    "Totals left out are the sums of the complete rows: give the published totals if a row is withheld, or if there is only one.",
  ],
  peers:
    "REAT turns the regional share of the whole region into NaN as soon as one industry starts from 0, and prints national growth and industry mix added up as national share.",
  source:
    "Dunn (1960), A statistical and analytical technique for regional analysis; Esteban-Marquillas (1972), A reinterpretation of shift-share analysis; Arcelus (1984), An extension of shift-share analysis.",
  numberFormat: "+#,##0;-#,##0;0",
  inputs: {
    regionStart,
    regionEnd,
    referenceStart,
    referenceEnd,
    referenceTotalStart,
    referenceTotalEnd,
    method: shiftShareMethod,
    regionTotalStart,
    headers,
  },
  example: {
    values: {
      regionStart: [100, 100],
      regionEnd: [130, 90],
      referenceStart: [1_000, 1_000],
      referenceEnd: [1_200, 1_000],
      referenceTotalStart: 2_000,
      referenceTotalEnd: 2_200,
      method: "classic",
      regionTotalStart: 200,
      headers: false,
    },
    result: [
      [10, 10, 10, 30],
      [10, -10, -10, -10],
    ],
  },
  missingRow: "itself",
  missing: "One of the industry's four numbers, or a total that the method uses, is withheld or missing.",
  native: (at, { row, column }, { method }) =>
    COLUMNS[method][column]!.native({
      regionStart: at.regionStart.cell(row),
      regionEnd: at.regionEnd.cell(row),
      referenceStart: at.referenceStart.cell(row),
      referenceEnd: at.referenceEnd.cell(row),
      referenceTotalStart: at.referenceTotalStart.all,
      referenceTotalEnd: at.referenceTotalEnd.all,
      regionTotalStart: at.regionTotalStart.all,
      regionGrowth: `(SUM(${at.regionEnd.all})/SUM(${at.regionStart.all})-1)`,
    }),
  titles: ({ method }) => COLUMNS[method].map(({ title }) => title),
  says: (row: readonly number[]) => {
    const ofRegion = row.slice(FIRST_OF_REGION[row.length], -1).reduce((sum, value) => sum + value, 0);
    return `A change of ${spoken.signed(row.at(-1)!)} jobs, of which ${spoken.signed(ofRegion)} are the region's own, beyond what the economy and the industry explain.`;
  },
  compute: ({ method, referenceTotalStart, referenceTotalEnd, regionTotalStart, ...columns }) => {
    const rowOf = ROWS[method];
    const sumOf = SUMS[method];
    const { regionStart, regionEnd, referenceStart, referenceEnd } = columns;
    const regionGrowth =
      method === "arcelus" ? growthOfCompleteRows(regionStart, regionEnd, referenceStart, referenceEnd) : NaN;
    return regionStart.map((start, row) => {
      const facts = {
        regionStart: start,
        regionEnd: regionEnd[row]!,
        referenceStart: referenceStart[row]!,
        referenceEnd: referenceEnd[row]!,
        referenceTotalStart,
        referenceTotalEnd,
        regionTotalStart,
        regionGrowth,
      };
      return Number.isNaN(sumOf(facts)) ? COLUMNS[method].map(() => null) : rowOf(facts);
    });
  },
});
