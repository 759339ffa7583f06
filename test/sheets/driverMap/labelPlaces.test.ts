import { labelPlaces } from "../../../src/sheets/driverMap/labelPlaces";
import { mapRows } from "../../../src/sheets/driverMap/mapRow";
import { mapReach } from "../../../src/sheets/driverMap/reach";
import { rankedOf } from "../ranking/rankedOf";
import { sampleRecipe } from "../sampleRanking";

test.each([
  ["one bubble", {}, 1.2],
  ["an industry whose jobs are withheld", { sums: { end: NaN }, quadrant: "No data" as const }, 1.2],
  ["an industry without jobs, and no LQ cut", { sums: { end: 0 }, lq: 0 }, 0],
])("every named industry has a side: %s", (_, industry, lqCut) => {
  const recipe = { ...sampleRecipe, cuts: { ...sampleRecipe.cuts, lq: lqCut, minimumJobs: 0 } };
  const rows = mapRows([rankedOf(industry)], recipe);
  expect(labelPlaces(rows, mapReach(rows, recipe))).toEqual([expect.stringMatching(/^(right|left|above|below)$/)]);
});
