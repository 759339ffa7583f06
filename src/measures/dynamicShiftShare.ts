import { headers, referenceByYear, referenceTotals, regionByYear } from "./inputs/shiftShare";
import type { Problem } from "./result";
import { shiftShareTerms } from "./shiftShareTerms";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

const { nationalGrowth, industryMix, competitiveEffect, totalChange } = shiftShareTerms;
const COLUMNS = [nationalGrowth, industryMix, competitiveEffect, totalChange];

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;

interface Years {
  readonly region: readonly number[];
  readonly reference: readonly number[];
  readonly totals: readonly number[];
}

/** The classic terms of every pair of neighboring years, added up. */
function summedTerms({ region, reference, totals }: Years): number[] {
  const sums = [0, 0, 0, 0] as [number, number, number, number];
  for (let year = 1; year < region.length; year += 1) {
    const of = {
      regionStart: region[year - 1]!,
      regionEnd: region[year]!,
      referenceStart: reference[year - 1]!,
      referenceEnd: reference[year]!,
      referenceTotalStart: totals[year - 1]!,
      referenceTotalEnd: totals[year]!,
    };
    sums[0] += nationalGrowth.compute(of);
    sums[1] += industryMix.compute(of);
    sums[2] += competitiveEffect.compute(of);
    sums[3] += totalChange.compute(of);
  }
  return sums;
}

/** The year that breaks the chain of a row, or of all rows. */
function brokenChain({ region, reference, totals }: Years): Problem | null {
  const broken = (name: string, values: readonly number[]): Problem | null => {
    const year = values.findIndex((value) => Number.isNaN(value));
    if (year === -1) return null;
    const where = `Withheld or missing: column ${year + 1} of ${name}`;
    return { problem: "missing", because: `${where}. One such year breaks the chain of yearly changes.` };
  };
  return (
    broken("region_by_year", region) ?? broken("reference_by_year", reference) ?? broken("reference_totals", totals)
  );
}

export const dynamicShiftShare = tableMeasure({
  name: "DYNAMIC_SHIFT_SHARE",
  title: "Dynamic shift-share",
  summary: "Shift-share worked out from year to year and added up, so that it follows changes of the industry mix.",
  formula:
    "for every year and the next: national growth = start x G; industry mix = start x (Gi - G); competitive effect = (end - start) - start x Gi; each summed over the years",
  reading:
    "A competitive effect of 40 means that over the years 40 jobs came more than the industry's yearly growth in the reference economy explains.",
  edgeCases: [
    "One withheld year makes its row #N/A and the message names the column: a chain with a gap is no chain.",
    "Two columns give the same as SHIFT_SHARE with the classic method.",
    "The terms add up to the change from the first year to the last in every row.",
    "An industry that is new to the region, or gone from it, works; one that the reference economy did not have in a year before the last is #DIV/0! in industry mix and competitive effect.",
    "Totals left out are the sums of the complete rows.",
  ],
  peers:
    "REAT's shiftid() prints national growth and industry mix added up as national share; REAT's example of shiftd() is off by one year.",
  source: "Barff and Knight (1988), Dynamic shift-share analysis, Growth and Change 19(2).",
  numberFormat: "+#,##0;-#,##0;0",
  inputs: { regionByYear, referenceByYear, referenceTotals, headers },
  example: {
    values: {
      regionByYear: [
        [100, 110, 130],
        [100, 90, 90],
      ],
      referenceByYear: [
        [1_000, 1_100, 1_200],
        [1_000, 1_000, 1_050],
      ],
      referenceTotals: [2_000, 2_100, 2_310],
      headers: false,
    },
    result: [
      [16, 4, 10, 30],
      [14, -9.5, -14.5, -10],
    ],
  },
  missingRow: "itself",
  missing:
    "A year of the industry, in the region or in the reference economy, or a year's total is withheld or missing.",
  native: (at, { row, column }, { regionByYear }) => {
    const total = (year: number): string => `INDEX(${at.referenceTotals.all},${year + 1})`;
    const intervals = regionByYear[row]!.slice(1).map((_, year) =>
      COLUMNS[column]!.native({
        regionStart: at.regionByYear.cell(row, year),
        regionEnd: at.regionByYear.cell(row, year + 1),
        referenceStart: at.referenceByYear.cell(row, year),
        referenceEnd: at.referenceByYear.cell(row, year + 1),
        referenceTotalStart: total(year),
        referenceTotalEnd: total(year + 1),
      }),
    );
    const formula = intervals.join("+");
    return formula.length > LONGEST_FORMULA ? null : formula;
  },
  nativeReason: "For a series so long that the formula would pass Excel's 8,192 characters there is none.",
  titles: () => COLUMNS.map(({ title }) => title),
  says: (row: readonly number[]) =>
    `A change of ${spoken.signed(row[3]!)} jobs over the years, of which ${spoken.signed(row[2]!)} are the region's own, beyond what the economy and the industry explain.`,
  compute: ({ regionByYear, referenceByYear, referenceTotals }) =>
    regionByYear.map((region, row) => {
      const years = { region, reference: referenceByYear[row]!, totals: referenceTotals };
      if (region.length < 2) {
        const because = "One year has no change: give at least two columns.";
        return COLUMNS.map(() => ({ problem: "undefined", because }) as const);
      }
      const broken = brokenChain(years);
      return broken === null ? summedTerms(years) : COLUMNS.map(() => broken);
    }),
});
