import { shareByWeight } from "../../src/analysis/shareByWeight";

test.each([
  ["in proportion", [1, 3, 0], [25, 75, 0]],
  ["equally where all weights are 0", [0, 0], [50, 50]],
  ["to nobody where there is nobody", [], []],
  ["unknown where a weight is missing", [1, NaN], [NaN, NaN]],
])("shares %s", (_, weights, shares) => {
  expect(shareByWeight(100, weights)).toEqual(shares);
});
