import fc from "fast-check";
import { criteria } from "../../../src/sheets/ranking/criteria";
import type { RankedIndustry } from "../../../src/sheets/ranking/rankedIndustry";
import { rankIndustries } from "../../../src/sheets/ranking/rankIndustries";
import { arbitraryFacts } from "../arbitraryFacts";
import { arbitraryRecipe } from "../arbitraryRecipe";

const COUNTIES = 3;
const recipe = arbitraryRecipe(COUNTIES);
const facts = arbitraryFacts(COUNTIES, 8);

/** As a first build finds it. */
const untyped = facts.map((facts) => ({
  ...facts,
  industries: facts.industries.map((industry) => ({ ...industry, entries: {} })),
}));

const isNumber = (value: number) => !Number.isNaN(value);

test("national growth, industry mix and competitive effect add up to the change in every row", () => {
  fc.assert(
    fc.property(recipe, facts, (recipe, facts) => {
      for (const row of rankIndustries(recipe, facts).industries) {
        const { nationalGrowth, industryMix, competitiveEffect, jobChange } = row;
        if (!isNumber(competitiveEffect)) continue;
        const sum = nationalGrowth + industryMix + competitiveEffect;
        const size = Math.abs(nationalGrowth) + Math.abs(industryMix) + Math.abs(competitiveEffect) + 1;
        expect(Math.abs(sum - jobChange)).toBeLessThanOrEqual(1e-12 * size);
      }
    }),
  );
});

test("a rank is 1 and how many score higher; equal scores share it", () => {
  fc.assert(
    fc.property(recipe, facts, (recipe, facts) => {
      const ranked = rankIndustries(recipe, facts).industries.filter((row) => row.ranked);
      for (const { rank, score } of ranked) expect(rank).toBe(1 + ranked.filter((other) => other.score > score).length);
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map(({ rank }) => rank).sort((one, two) => one - two));
    }),
  );
});

test("nobody is ranked without a score and the chosen tests, and everybody else is", () => {
  fc.assert(
    fc.property(recipe, facts, (recipe, facts) => {
      for (const row of rankIndustries(recipe, facts).industries) {
        expect(row.ranked).toBe(row.eligible && isNumber(row.score));
        expect(isNumber(row.rank)).toBe(row.ranked);
        expect(Object.values(row.ranks).every(isNumber)).toBe(row.ranked);
      }
    }),
  );
});

test("withheld is not zero: published only, an industry withheld in every county has no figure and no place", () => {
  fc.assert(
    fc.property(recipe, facts, (recipe, facts) => {
      const publishedOnly = { ...recipe, useEstimates: false };
      for (const row of rankIndustries(publishedOnly, facts).industries) {
        const end = row.cells.counties.end.filter((_, county) => recipe.areas[county]!.included);
        if (end.some(({ jobs }) => jobs !== null)) continue;
        expect([row.sums.end, row.lq, row.growth, row.jobChange, row.averageWage].some(isNumber)).toBe(false);
        expect(row.quadrant).toBe("No data");
        expect(row.gate === "Pass").toBe(false);
        if (row.cells.classChange === "" && end.some(({ status }) => status === "withheld"))
          expect(row.dataStatus).toBe("Withheld");
        // Without a single fact there is nothing to score, whatever the weights, but for what was typed of it.
        const { projectedGrowth, careerLadder, skillChallenge } = row.cells.entries;
        const typed = [projectedGrowth, careerLadder, skillChallenge].some((value) => typeof value === "number");
        expect(isNumber(row.rank) && !typed).toBe(false);
      }
    }),
  );
});

test("a row without data for part of the weight is scored on the rest, and not at all below the floor", () => {
  fc.assert(
    fc.property(recipe, facts, (recipe, facts) => {
      const { industries, weightsInUse } = rankIndustries(recipe, facts);
      const sum = (keys: readonly (typeof criteria)[number][]) =>
        keys.reduce((all, { key }) => all + weightsInUse[key], 0);
      for (const row of industries) {
        const present = criteria.filter(({ key }) => isNumber(row.points[key]));
        const complete = sum(present) / sum(criteria);
        if (isNumber(complete)) expect(row.completeness).toBeCloseTo(complete, 12);
        const mean = present.reduce((all, { key }) => all + weightsInUse[key] * row.points[key], 0) / sum(present);
        if (complete >= recipe.cuts.coverage + 1e-9 && sum(present) > 0) expect(row.scoreBefore).toBeCloseTo(mean, 8);
        if (complete < recipe.cuts.coverage - 1e-9 || !isNumber(complete)) expect(row.score).toBeNaN();
      }
    }),
  );
});

test("a criterion that nobody has data for changes nothing, whatever its weight", () => {
  fc.assert(
    fc.property(recipe, untyped, fc.integer({ min: 0, max: 100 }), (recipe, facts, weight) => {
      const figures = ({ cells, score, rank, completeness }: RankedIndustry) => [
        cells.naics,
        score,
        rank,
        completeness,
      ];
      const weights = { ...recipe.weights, outlook: weight, advancement: 100 - weight };
      const other = rankIndustries({ ...recipe, weights }, facts);
      expect(other.industries.map(figures)).toEqual(rankIndustries(recipe, facts).industries.map(figures));
      expect(other.weightsInUse.outlook).toBe(0);
    }),
  );
});
