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
} from "./inputs";
import { shiftShareTerms } from "./shiftShareTerms";
import { tableMeasure } from "./tableMeasure";

const { nationalGrowth, industryMix, competitiveEffect, homotheticEffect, allocationEffect, totalChange } =
  shiftShareTerms;

const COLUMNS = {
  classic: [nationalGrowth, industryMix, competitiveEffect, totalChange],
  "esteban-marquillas": [nationalGrowth, industryMix, homotheticEffect, allocationEffect, totalChange],
};

interface Facts {
  readonly regionStart: number;
  readonly regionEnd: number;
  readonly referenceStart: number;
  readonly referenceEnd: number;
  readonly referenceTotalStart: number;
  readonly referenceTotalEnd: number;
  readonly regionTotalStart: number;
}

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
};

const sumOfClassic = (of: Facts) =>
  of.regionStart + of.regionEnd + of.referenceStart + of.referenceEnd + of.referenceTotalStart + of.referenceTotalEnd;

/** All that a method uses, added up: a sum is NaN as soon as one of its numbers is. */
const SUMS = {
  classic: sumOfClassic,
  "esteban-marquillas": (of: Facts) => sumOfClassic(of) + of.regionTotalStart,
};

export const shiftShare = tableMeasure({
  name: "SHIFT_SHARE",
  title: "Shift-share",
  summary: "Splits an industry's job change into what the economy, the industry and the region itself explain.",
  reading:
    "A competitive effect of 40 means 40 jobs more than the industry's growth in the reference economy explains.",
  source:
    "Dunn (1960), A statistical and analytical technique for regional analysis; Esteban-Marquillas (1972), A reinterpretation of shift-share analysis.",
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
  missing: "One of the industry's four numbers, or a total that the method uses, is withheld or missing.",
  terms: shiftShareTerms,
  titles: ({ method }) => COLUMNS[method].map(({ title }) => title),
  compute: ({ method, referenceTotalStart, referenceTotalEnd, regionTotalStart, ...columns }) => {
    const rowOf = ROWS[method];
    const sumOf = SUMS[method];
    return columns.regionStart.map((regionStart, row) => {
      const facts = {
        regionStart,
        regionEnd: columns.regionEnd[row]!,
        referenceStart: columns.referenceStart[row]!,
        referenceEnd: columns.referenceEnd[row]!,
        referenceTotalStart,
        referenceTotalEnd,
        regionTotalStart,
      };
      return Number.isNaN(sumOf(facts)) ? COLUMNS[method].map(() => null) : rowOf(facts);
    });
  },
});
