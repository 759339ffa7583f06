import { titleLines } from "../../src/analysis/titleLines";

it("splits at the first space, and skips blank lines", () => {
  expect(titleLines("\n10 Total, all industries\n\n31-33 Manufacturing\n44211")).toEqual([
    ["10", "Total, all industries"],
    ["31-33", "Manufacturing"],
    ["44211", ""],
  ]);
  expect(titleLines("")).toEqual([]);
});
