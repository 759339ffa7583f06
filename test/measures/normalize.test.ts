import { normalize } from "../../src/measures/normalize";

const values = [
  [10, 5],
  [NaN, 5],
  [30, 5],
  [20, 5],
];

describe("normalize", () => {
  it("takes each column by itself and leaves a missing value missing", () => {
    expect(normalize.compute({ values, method: "percentile" })).toEqual([
      [0, 50],
      [null, 50],
      [100, 50],
      [50, 50],
    ]);
  });

  it("ranks the best highest", () => {
    expect(normalize.compute({ values, method: "rank" })).toEqual([
      [1, 1],
      [null, 1],
      [3, 1],
      [2, 1],
    ]);
  });

  it("has no z-score in a constant column, which is not the same as a missing one", () => {
    expect(normalize.compute({ values, method: "zscore" })).toEqual([
      [-1, NaN],
      [null, NaN],
      [1, NaN],
      [0, NaN],
    ]);
  });
});
