import { known } from "../../src/analysis/known";

describe("known", () => {
  it("keeps zeros and drops what is missing", () => {
    expect(known([0, NaN, -1])).toEqual([0, -1]);
  });
});
