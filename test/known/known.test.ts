import { locationQuotient } from "../../src/measures/locationQuotient";
import { shiftShareTerms } from "../../src/measures/shiftShareTerms";
import { cabarrus } from "./cabarrus";
import { franklin2020 } from "./franklin2020";
import { krumme } from "./krumme";

const { nationalGrowth, industryMix, competitiveEffect } = shiftShareTerms;

/** Half a unit of the last digit printed, and a crumb of binary arithmetic. */
const HALF_JOB = 0.5 + 1e-9;

const expectWithin = (found: number, published: number, tolerance: number): void =>
  expect(Math.abs(found - published)).toBeLessThanOrEqual(tolerance);

/** Any size will do for the reference economy: only its rates of growth matter. */
function termsOf(row: { start: number; end: number }, economyGrowth: number, industryGrowth: number) {
  const of = {
    ...{ regionStart: row.start, regionEnd: row.end, referenceStart: 1e6, referenceEnd: 1e6 * (1 + industryGrowth) },
    ...{ referenceTotalStart: 1e8, referenceTotalEnd: 1e8 * (1 + economyGrowth) },
  };
  return [nationalGrowth.compute(of), industryMix.compute(of), competitiveEffect.compute(of)] as const;
}

describe("published tables", () => {
  it.each(franklin2020.rows)(
    "BLS, Franklin County 2020: $industry",
    ({ regionIndustry, referenceIndustry, published }) => {
      const { regionTotal, referenceTotal } = franklin2020;
      expectWithin(
        locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry, referenceTotal }),
        published,
        0.00501,
      );
    },
  );

  it("Krumme, four industries: quotients, effects and totals", () => {
    const sums = [0, 0, 0];
    for (const row of krumme.rows) {
      const shares = { regionIndustry: row.start, regionTotal: krumme.regionTotal };
      const quotient = locationQuotient.compute({ ...shares, referenceIndustry: row.nationShare, referenceTotal: 1 });
      expectWithin(quotient, row.quotient, 0.0005);
      const found = termsOf(row, krumme.economyGrowth, row.nationGrowth);
      for (const [index, published] of [row.growthEffect, row.mix, row.competitive].entries()) {
        expectWithin(found[index]!, published, HALF_JOB);
        sums[index]! += found[index]!;
      }
    }
    const { growthEffect, mix, competitive, change } = krumme.totals;
    for (const [index, published] of [growthEffect, mix, competitive].entries())
      expectWithin(sums[index]!, published, 1e-6);
    expect(sums.reduce((total, value) => total + value, 0)).toBeCloseTo(change, 6);
  });

  it("Cabarrus County, eleven sectors: effects as far as the printed rates allow, and the totals", () => {
    const start = cabarrus.rows.reduce((sum, row) => sum + row.start, 0);
    const economyGrowth = cabarrus.totals.growthEffect / start;
    for (const row of cabarrus.rows) {
      const [growth, mix, competitive] = termsOf(row, economyGrowth, economyGrowth + row.mixRate / 100);
      // A rate printed to 0.1 point is uncertain by 0.05 points of the base, which is itself the rest of three rounded numbers.
      const uncertainty = HALF_JOB + 1.5 + 0.0005 * row.start;
      expectWithin(growth, row.growthEffect, HALF_JOB);
      expectWithin(mix, row.mix, uncertainty);
      expectWithin(competitive, row.competitive, uncertainty);
      expect(growth + mix + competitive).toBeCloseTo(row.end - row.start, 6);
    }
    const { growthEffect, mix, competitive } = cabarrus.totals;
    expect(growthEffect + mix + competitive).toBe(cabarrus.rows.reduce((sum, row) => sum + row.end - row.start, 0));
  });
});
