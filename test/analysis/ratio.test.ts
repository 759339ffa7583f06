import { ratio } from "../../src/analysis/ratio";

describe("ratio", () => {
  it("is NaN over 0, whatever is divided", () => {
    expect([ratio(1, 0), ratio(0, 0), ratio(-1, 0)]).toEqual([NaN, NaN, NaN]);
  });

  it("is a quotient otherwise, and missing where a part is missing", () => {
    expect([ratio(0, 4), ratio(3, 4), ratio(NaN, 4), ratio(3, NaN)]).toEqual([0, 0.75, NaN, NaN]);
  });
});
