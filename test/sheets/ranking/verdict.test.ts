import type { Recipe } from "../../../src/sheets/recipe";
import { verdict } from "../../../src/sheets/ranking/verdict";
import { sampleRecipe } from "../sampleRanking";
import { rankedOf } from "./rankedOf";

const judge = (changes: Parameters<typeof rankedOf>[0], recipe: Partial<Recipe> = {}) =>
  verdict(rankedOf(changes), { ...sampleRecipe, ...recipe });

test("at the cut an LQ, a wage and a size pass, growth does not: it must be above", () => {
  const atCuts = { lq: 1.2, growth: 0, wageRatio: 1, sums: { end: 50, low: 50, high: 50 } };
  expect(judge(atCuts)).toMatchObject({ gate: "Fail: growth", failed: ", growth", untested: "", testsPassed: 1 });
  expect(judge({ ...atCuts, growth: 1e-9 })).toMatchObject({ gate: "Pass", testsPassed: 4 });
});

test("every failed test is named, in order", () => {
  const small = { lq: 1.19, growth: -0.1, wageRatio: 0.99, sums: { end: 49 } };
  expect(judge(small)).toMatchObject({ gate: "Fail: LQ, growth, wage, size", testsPassed: 0 });
});

test("without data a test is neither passed nor failed, and ends the elimination", () => {
  expect(judge({ growth: NaN, wageRatio: NaN })).toMatchObject({ gate: "No data: growth, wage", testsPassed: 1 });
  expect(judge({ growth: NaN, wageRatio: 0.5 })).toMatchObject({ gate: "Fail: wage", untested: ", growth" });
});

test.each([
  [1.2, 0.01, "Star"],
  [1.2, 0, "Mature"],
  [1.19, 0.01, "Emerging"],
  [1.19, -0.01, "Transforming"],
  [NaN, 0.01, "No data"],
  [1.2, NaN, "No data"],
])("LQ %p and growth %p: %s", (lq, growth, quadrant) => {
  expect(judge({ lq, growth }).quadrant).toBe(quadrant);
});

test("an industry depends on an estimate where its bounds stand on both sides of a cut", () => {
  expect(judge({ lq: 1.15, lqLow: 1.1, lqHigh: 1.2 }).crossed).toBe(", LQ (1.10 to 1.20)");
  expect(judge({ lq: 1.25, lqLow: 1.2, lqHigh: 1.3 }).crossed).toBe("");
  expect(judge({ lq: 1.05, lqLow: 1.0, lqHigh: 1.1 }).crossed).toBe("");
  // A figure of some counties, outside the bounds of all: the cut stands between the two.
  expect(judge({ lq: 0.5, lqLow: 2.0, lqHigh: 2.1 }).crossed).toBe(", LQ (2.00 to 2.10)");
  expect(judge({ lqLow: NaN, lqHigh: NaN }).crossed).toBe("");
  expect(judge({ sums: { low: 49, high: 1050 } }).crossed).toBe(", size (49 to 1,050)");
  expect(judge({ growthLow: 0, growthHigh: 0.125 }).crossed).toBe(", growth (0.0% to 12.5%)");
  expect(judge({ growthLow: 0.001, growthHigh: 0.125 }).crossed).toBe("");
  expect(judge({ growthLow: -0.2, growthHigh: 0 }).crossed).toBe("");
  // From a first year that may have been 0 there is no limit to growth.
  expect(judge({ growthLow: -0.2, growthHigh: NaN }).crossed).toBe(", growth (-20.0% to no limit)");
});

test("who takes part in the ranking", () => {
  const withheld = { sums: { end: NaN } };
  const failing = { lq: 0.5 };
  const eligible = (rankOnly: Recipe["rankOnly"]) =>
    [{}, failing, withheld].map((each) => judge(each, { rankOnly }).eligible);
  expect(eligible("Every industry")).toEqual([true, true, true]);
  expect(eligible("Minimum jobs met")).toEqual([true, true, false]);
  expect(eligible("Gate passed")).toEqual([true, false, false]);
});
