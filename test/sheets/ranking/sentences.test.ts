import type { Recipe } from "../../../src/sheets/recipe";
import { dataStatus, note, why } from "../../../src/sheets/ranking/sentences";
import { sampleRecipe } from "../sampleRanking";
import { rankedOf } from "./rankedOf";

const recipe: Recipe = { ...sampleRecipe, areas: sampleRecipe.areas.slice(0, 2) };
const publishedOnly = { ...recipe, useEstimates: false };

test.each([
  ["Published", {}, recipe],
  ["Published in part", { sums: { countiesInBoth: 1 } }, recipe],
  ["Depends on estimate", { sums: { withheldEnd: 1 }, crossed: ", LQ (1.10 to 1.31)" }, recipe],
  ["Class changed", { classChange: "3344 means something else.", sums: { withheldEnd: 1 } }, recipe],
  ["Withheld", { sums: { end: NaN, withheldEnd: 2 } }, recipe],
  ["No data", { sums: { end: NaN } }, recipe],
  ["Estimated", { sums: { withheldEnd: 1 } }, recipe],
  ["Estimated", { referenceEstimated: true }, recipe],
  ["Estimated", { sums: { withheldBase: 1 } }, recipe],
  ["Partly withheld", { sums: { withheldEnd: 1 } }, publishedOnly],
])("%s", (status, industry, recipe) => {
  expect(dataStatus(rankedOf(industry), recipe)).toBe(status);
});

test("nothing is noted of an industry that is published everywhere and ranked", () => {
  expect(note(rankedOf({}), recipe)).toBe("");
});

test("a note says what is withheld, what was done about it, and what that leaves open", () => {
  const industry = rankedOf({
    sums: { withheldEnd: 1, low: 900.4, high: 1234.5, countiesEnd: 1, countiesInBoth: 1, rangeOnly: 1 },
    crossed: ", LQ (1.10 to 1.31)",
  });
  const crossed = "LQ (1.10 to 1.31).";
  const rest =
    "all together between 900 and 1,235. Jobs and LQ cover 1 of 2 counties. In 1 only a range may be shown: not in the sum. Growth covers 1 of 2 counties. ";
  expect(note(industry, recipe)).toBe(
    `Jobs 2024 withheld in 1 of 2 counties: estimated where possible; ${rest}Depends on estimate: ${crossed}`,
  );
  expect(note(industry, publishedOnly)).toBe(
    `Jobs 2024 withheld in 1 of 2 counties: left out; ${rest}Depends on what is withheld: ${crossed}`,
  );
});

test("of withheld jobs that are all estimated the note says so", () => {
  const industry = rankedOf({ sums: { withheldEnd: 1, low: 900, high: 1100 } });
  const words = "Jobs 2024 withheld in 1 of 2 counties: estimated; all together between 900 and 1,100.";
  expect(note(industry, recipe)).toBe(words);
});

test("a note says why an industry is not ranked", () => {
  expect(note(rankedOf({ score: NaN, completeness: 0.333 }), recipe)).toBe("Not ranked: data for 33% of the weight.");
  expect(note(rankedOf({ eligible: false }), recipe)).toBe("Not ranked: outside the chosen tests.");
});

test("why: as much as is known", () => {
  const industry = rankedOf({
    lq: 1.505,
    growth: -0.0345,
    wageRatio: 1.1,
    sums: { end: 12_345.6, jobsWithWages: 12_345 },
  });
  const words = "12,346 jobs, 1.51 times the share in the reference area";
  expect(why(industry, recipe)).toBe(`${words}; jobs fell 3.5% from 2021 to 2024; pays 110% of the average wage.`);
  expect(why({ ...industry, growth: NaN, wageRatio: NaN }, recipe)).toBe(`${words}.`);
  expect(why({ ...industry, lq: NaN }, recipe)).toBe("Too little is published to say.");
});
