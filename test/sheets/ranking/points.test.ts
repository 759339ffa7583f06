import { points } from "../../../src/sheets/ranking/points";

const values = [2, NaN, 4, 1, 2];
const thresholds = { half: 2, full: 4 };

test("percentile: the share of the others that lie below", () => {
  // Of three others below 4: all; below 2 (twice): one; below 1: none.
  expect(points(values, "Percentile", thresholds)).toEqual([100 / 3, NaN, 100, 0, 100 / 3]);
});

test("min-max: the place between the least and the most", () => {
  expect(points(values, "Min-max", thresholds)).toEqual([100 / 3, NaN, 100, 0, 100 / 3]);
  expect(points([1, 2, 5], "Min-max", thresholds)).toEqual([0, 25, 100]);
});

test("thresholds: half and full points from their cuts on", () => {
  expect(points([1.99, 2, 3.99, 4, NaN], "Thresholds", thresholds)).toEqual([0, 50, 50, 100, NaN]);
});

test("a column without data has no points", () => {
  for (const method of ["Percentile", "Min-max", "Thresholds"] as const)
    expect(points([NaN, NaN], method, thresholds)).toEqual([NaN, NaN]);
});
