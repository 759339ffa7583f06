import { stackedBars } from "../../../src/preview/grid/charts/stackedBars";

test("what is above 0 is stacked to the right, what is below to the left; a missing number takes no room", () => {
  const bars = stackedBars([
    [10, -4],
    [NaN, 3],
    [5, -1],
  ]);
  expect(bars.map(([first]) => first)).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 10 },
    { from: 10, to: 15 },
  ]);
  expect(bars.map(([, second]) => second)).toEqual([
    { from: 0, to: -4 },
    { from: 0, to: 3 },
    { from: -4, to: -5 },
  ]);
});
