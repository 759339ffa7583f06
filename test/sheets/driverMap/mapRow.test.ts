import { mapRows } from "../../../src/sheets/driverMap/mapRow";
import { rankedOf } from "../ranking/rankedOf";
import { sampleRecipe } from "../sampleRanking";

test("places run through the quadrants without ties; the unranked have none", () => {
  const rows = mapRows(
    [
      rankedOf({ rank: 1 }),
      rankedOf({ rank: 2, quadrant: "Emerging" }),
      rankedOf({ rank: 2 }),
      rankedOf({ ranked: false, rank: NaN }),
    ],
    sampleRecipe,
  );
  expect(rows.map(({ order, place }) => [order, place])).toEqual([
    [1, "Star 1"],
    [2, "Emerging 1"],
    [3, "Star 2"],
    [NaN, ""],
  ]);
});

test("an industry without data, or smaller than the least size, is not drawn", () => {
  const drawn = [{}, { quadrant: "No data" as const }, { sums: { end: 49 } }, { sums: { end: NaN } }];
  expect(mapRows(drawn.map(rankedOf), sampleRecipe).map((row) => row.drawn)).toEqual([true, false, false, false]);
});
