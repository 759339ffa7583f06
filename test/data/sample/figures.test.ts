import { sumOfFigures, withParents } from "../../../src/data/sample/figures";

const figures = (jobs: number) => ({ estabs: 1, jobs, wages: 10 * jobs });

test("4-digit industries add up to everything above them, the same code twice too", () => {
  const sums = withParents([
    ["3361", figures(5)],
    ["3361", figures(2)],
    ["3363", figures(3)],
    ["4911", figures(4)],
  ]);
  expect(Object.fromEntries([...sums].map(([naics, { jobs }]) => [naics, jobs]))).toEqual({
    ...{ "10": 14, "101": 10, "1013": 10, "31-33": 10, "336": 10, "3361": 7, "3363": 3 },
    ...{ "102": 4, "1021": 4, "48-49": 4, "491": 4, "4911": 4 },
  });
});

test("a sum that begins with nothing", () => {
  expect(sumOfFigures(undefined, figures(3))).toEqual(figures(3));
});
