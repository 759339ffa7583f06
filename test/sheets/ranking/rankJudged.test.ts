import type { ByCriterion } from "../../../src/sheets/ranking/criteria";
import { byCriterion } from "../../../src/sheets/ranking/criteria";
import { rankJudged } from "../../../src/sheets/ranking/rankJudged";
import type { RankedIndustry } from "../../../src/sheets/ranking/rankedIndustry";
import { sampleRecipe } from "../sampleRanking";
import { rankedOf } from "./rankedOf";

type FourPoints = readonly [concentration: number, growth: number, competitive: number, wages: number];

const four = ([concentration, growth, competitive, wages]: FourPoints, other: number): ByCriterion<number> => ({
  ...byCriterion(() => other),
  concentration,
  growth,
  competitive,
  wages,
});

interface Given {
  readonly weights?: FourPoints;
  readonly coverage?: number;
}

function rank(
  rows: readonly (Partial<Pick<RankedIndustry, "eligible" | "testsPassed">> & { readonly four: FourPoints })[],
  given: Given = {},
) {
  const { weights = [20, 10, 10, 20], coverage = 0.7 } = given;
  const recipe = { ...sampleRecipe, cuts: { ...sampleRecipe.cuts, coverage } };
  const industries = rows.map(({ four: points, ...row }) => rankedOf({ ...row, points: four(points, NaN) }));
  return rankJudged(industries, recipe, {
    chosen: four(weights, 0),
    starting: four([20, 10, 10, 20], 0),
    equal: four([1, 1, 1, 1], 0),
  });
}

test("the score is the weighted mean of the points, and ranks count who scores higher", () => {
  const rows = rank([{ four: [100, 0, 0, 50] }, { four: [0, 100, 100, 100] }, { four: [100, 0, 0, 50] }]);
  // (20 x 100 + 20 x 50) / 60 and (10 x 100 + 10 x 100 + 20 x 100) / 60
  expect(rows.map(({ score }) => score)).toEqual([50, expect.closeTo(200 / 3, 9), 50]);
  expect(rows.map((row) => row.rank)).toEqual([2, 1, 2]);
  // Equally weighted: 150 / 4 against 300 / 4
  expect(rows.map(({ scores }) => scores.equal)).toEqual([37.5, 75, 37.5]);
  expect(rows.map(({ ranks }) => ranks.equal)).toEqual([2, 1, 2]);
});

test("missing points leave the rest of the weight, down to the floor", () => {
  const [enough, tooFew] = rank([{ four: [100, NaN, 0, 50] }, { four: [100, NaN, NaN, NaN] }]);
  expect(enough).toMatchObject({ completeness: 50 / 60, score: (2000 + 1000) / 50, rank: 1 });
  expect(tooFew).toMatchObject({ completeness: 20 / 60, score: NaN, ranked: false, rank: NaN });
  expect(tooFew!.ranks).toEqual({ starting: NaN, equal: NaN, elimination: NaN });
});

test("without any weight nobody has a score", () => {
  const [row] = rank([{ four: [100, 100, 100, 100] }], { weights: [0, 0, 0, 0] });
  expect(row).toMatchObject({ completeness: NaN, score: NaN, ranked: false });
  expect(row!.note).toContain("Not ranked: data for 0% of the weight.");
});

test("a share of the weight that misses the floor only by binary rounding meets it", () => {
  // (0.1 + 0.2 + 0.15) / (0.1 + 0.2 + 0.15 + 0.05) is 0.9, in binary a crumb less.
  const [row] = rank([{ four: [100, 100, 100, NaN] }], { weights: [0.1, 0.2, 0.15, 0.05], coverage: 0.9 });
  expect(row!.score).toBeCloseTo(100, 9);
});

test("scores that differ only by binary rounding share a rank", () => {
  // In sixths of 100: 20 x 0 + 10 x 3 + 10 x 4 + 20 x 5 = 20 x 4 + 10 x 0 + 10 x 1 + 20 x 4 = 170
  const sixths = ([one, two, three, four]: FourPoints): FourPoints => [
    (100 * one) / 6,
    (100 * two) / 6,
    (100 * three) / 6,
    (100 * four) / 6,
  ];
  const rows = rank([{ four: sixths([0, 3, 4, 5]) }, { four: sixths([4, 0, 1, 4]) }]);
  expect(rows.map((row) => row.rank)).toEqual([1, 1]);
});

test("who is not eligible keeps a score, and has no rank", () => {
  const rows = rank([{ four: [100, 100, 100, 100], eligible: false }, { four: [0, 0, 0, 0] }]);
  expect(rows.map(({ score, rank }) => [score, rank])).toEqual([
    [100, NaN],
    [0, 1],
  ]);
});

test("by elimination the number of tests passed in order decides", () => {
  const rows = rank([
    { four: [1, 1, 1, 1], testsPassed: 2 },
    { four: [0, 0, 0, 0], testsPassed: 4 },
    { four: [2, 2, 2, 2], testsPassed: 2 },
  ]);
  expect(rows.map(({ ranks }) => ranks.elimination)).toEqual([2, 1, 2]);
});
