import fc from "fast-check";
import { criteria } from "../../src/sheets/ranking/criteria";
import type { Recipe } from "../../src/sheets/recipe";
import { recipeDefaults } from "../../src/sheets/recipe";

/** Recipes over `counties` counties with every choice an analyst has. */
export function arbitraryRecipe(counties: number): fc.Arbitrary<Recipe> {
  const weight = fc.constantFrom(0, 5, 10, 20, 33);
  const weights = fc.record(Object.fromEntries(criteria.map(({ key }) => [key, weight])));
  return fc
    .record({
      included: fc.array(fc.boolean(), { minLength: counties, maxLength: counties }),
      totalBasis: fc.constantFrom<Recipe["totalBasis"]>("Total covered", "Private only"),
      useEstimates: fc.boolean(),
      scoring: fc.constantFrom<Recipe["scoring"]>("Percentile", "Min-max", "Thresholds"),
      rankOnly: fc.constantFrom<Recipe["rankOnly"]>("Every industry", "Minimum jobs met", "Gate passed"),
      weights: weights as fc.Arbitrary<Recipe["weights"]>,
      cuts: fc.record({
        lq: fc.constantFrom(0, 0.8, 1.2, 3),
        growth: fc.constantFrom(-0.5, 0, 0.02),
        wage: fc.constantFrom(0.8, 1),
        minimumJobs: fc.constantFrom(0, 50, 4000),
        coverage: fc.constantFrom(0, 0.5, 0.7, 1),
      }),
    })
    .map(({ included, ...choices }) => ({
      ...recipeDefaults,
      regionName: 'Any "region" & more',
      areas: included.map((each, index) => ({ fips: `9800${index}`, name: `County ${index}`, included: each })),
      reference: { code: "98999", name: 'The "rest"' },
      base: 2021,
      end: 2024,
      madeOn: "2026-11-21",
      invented: true,
      ...choices,
    }));
}
