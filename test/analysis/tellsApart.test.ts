import { tellsApart } from "../../src/analysis/tellsApart";

describe("tellsApart", () => {
  it("needs two different values", () => {
    expect(tellsApart([1, 2])).toBe(true);
    expect([[3, 3, NaN], [3], [NaN], []].map((column) => tellsApart(column))).toEqual([false, false, false, false]);
  });
});
