import { readGrid, shapeInWords, toRows } from "../../src/functions/grid";

describe("grid", () => {
  it("takes a bare value for a single cell", () => {
    expect(toRows(5)).toEqual([[5]]);
    expect(toRows([[1, 2]])).toEqual([[1, 2]]);
  });

  it("names the argument and the row of what is not a number", () => {
    expect(() => readGrid("region_industry", [[1], ["Jobs"]])).toThrow(
      /^region_industry, row 2: "Jobs" is not a number\. /,
    );
  });

  it("tells its shape", () => {
    expect(shapeInWords({ rows: 1, columns: 2 })).toBe("1 row x 2 columns");
    expect(shapeInWords({ rows: 2, columns: 1 })).toBe("2 rows x 1 column");
  });
});
