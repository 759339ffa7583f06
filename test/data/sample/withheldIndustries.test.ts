import type { Figures } from "../../../src/data/sample/figures";
import { withParents } from "../../../src/data/sample/figures";
import { withheldIndustries } from "../../../src/data/sample/withheldIndustries";

const industries = withParents(
  Object.entries({ "3321": [2, 50], "3323": [9, 300], "3327": [8, 70], "3361": [4, 90], "5411": [20, 200] }).map(
    ([naics, [estabs = 0, jobs = 0]]): [string, Figures] => [naics, { estabs, jobs, wages: 0 }],
  ),
);

test("few establishments are withheld, and with them the smallest other member", () => {
  expect([...withheldIndustries(industries, null)].sort()).toEqual(["3321", "3327"]);
});

test("one that is withheld alone stays alone", () => {
  expect([
    ...withheldIndustries(
      withParents([
        ["3323", { estabs: 9, jobs: 1, wages: 1 }],
        ["3327", { estabs: 9, jobs: 2, wages: 1 }],
      ]),
      "3323",
    ),
  ]).toEqual(["3323"]);
});

test("all that is below a withheld industry is withheld", () => {
  const few = withParents([
    ["3321", { estabs: 1, jobs: 5, wages: 1 }],
    ["3361", { estabs: 9, jobs: 90, wages: 1 }],
    ["3271", { estabs: 9, jobs: 20, wages: 1 }],
  ]);
  expect([...withheldIndustries(few, null)].sort()).toEqual(["327", "3271", "332", "3321"]);
});
