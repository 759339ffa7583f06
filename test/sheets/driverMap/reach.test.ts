import { mapRows } from "../../../src/sheets/driverMap/mapRow";
import { drawnAt, mapReach } from "../../../src/sheets/driverMap/reach";
import { rankedOf } from "../ranking/rankedOf";
import { sampleRecipe } from "../sampleRanking";

const rowsOf = (bubbles: readonly (readonly [growth: number, lq: number])[]) =>
  mapRows(
    bubbles.map(([growth, lq]) => rankedOf({ growth, lq })),
    sampleRecipe,
  );

test("reaches as far as the industries do, and a tenth around the growth cut", () => {
  const reach = mapReach(
    rowsOf([
      [-0.02, 0.5],
      [0.03, 0.9],
    ]),
    sampleRecipe,
  );
  expect(reach).toMatchObject({ left: -0.1, right: 0.1, top: 1.2, largest: 1000 });
});

test("an industry that tripled stands at the edge and does not squeeze the others", () => {
  const rows = rowsOf([...Array.from({ length: 19 }, (_, index) => [index / 100, 1 + index / 20] as const), [2, 30]]);
  const reach = mapReach(rows, sampleRecipe);
  // Nine tenths lie at 0.171 growth and an LQ of 1.855: the 17.1st step of 20 values.
  expect(reach.right).toBeCloseTo(3 * 0.171, 9);
  expect(reach.top).toBeCloseTo(3 * 1.855, 9);
  expect(drawnAt(rows.at(-1)!, reach)).toEqual({ x: reach.right, y: reach.top });
  expect(drawnAt(rows[1]!, reach)).toEqual({ x: 0.01, y: 1.05 });
});

test("an industry that is not drawn stands at 0", () => {
  const [row] = mapRows([rankedOf({ sums: { end: 3 } })], sampleRecipe);
  expect(drawnAt(row!, mapReach([row!], sampleRecipe))).toEqual({ x: 0, y: 0 });
});
