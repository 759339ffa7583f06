import type { CellError } from "../../src/functions/cellError";
import { rowFunction } from "../../src/functions/rowFunction";
import { growthRate } from "../../src/measures/growthRate";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { quadrant } from "../../src/measures/quadrant";
import { codes, refusal } from "./codes";

const quotients = (...args: unknown[]) => codes(rowFunction(locationQuotient)(args));

describe("rowFunction", () => {
  it("spills in the shape of its ranges and uses a single cell for every row", () => {
    expect(quotients([[10], [30]], [[100]], [[1_000], [1_000]], 10_000)).toEqual([[1], [3]]);
    expect(quotients([[10, 30]], 100, [[1_000, 1_000]], 10_000)).toEqual([[1, 3]]);
    expect(quotients(10, 100, 1_000, 10_000)).toEqual([[1]]);
    const square = [
      [10, 20],
      [30, 40],
    ];
    expect(quotients(square, 100, 1_000, 10_000)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("gives #N/A, never 0, for the rows that are withheld, and names what is missing", () => {
    const region = [["ND"], [30], [null], ["1,000"]];
    expect(quotients(region, 100, 1_000, 10_000)).toEqual([["notAvailable"], [3], ["notAvailable"], [100]]);
    const [[error]] = rowFunction(locationQuotient)(["ND", 100, "(D)", 10]) as [[CellError]];
    expect(error.message).toBe("Withheld or missing: region_industry, reference_industry.");
  });

  it("gives #DIV/0! where a row is undefined and #NUM! where a level is negative", () => {
    expect(quotients([[10], [-1], [5]], 100, [[0], [5], [5]], 1_000)).toEqual([
      ["divisionByZero"],
      ["invalidNumber"],
      [10],
    ]);
    expect(codes(rowFunction(growthRate)([[[0], [5]], 10]))).toEqual([["divisionByZero"], [1]]);
  });

  it("sums a total that is left out over the complete rows, on both sides", () => {
    const region = [[10], ["ND"], [30]];
    const reference = [[100], [900], [100]];
    expect(quotients(region, null, reference, null)).toEqual([[0.5], ["notAvailable"], [1.5]]);
    expect(quotients(region, 40, reference, 200)).toEqual([[0.5], ["notAvailable"], [1.5]]);
    expect(quotients(region, undefined, reference)).toEqual([[0.5], ["notAvailable"], [1.5]]);
  });

  it("does not take a blank cell for a total that is left out", () => {
    expect(quotients(10, [[null]], 100, [[""]])).toEqual([["notAvailable"]]);
  });

  it("gives a word, and defaults for what is left out", () => {
    expect(codes(rowFunction(quadrant)([[[1], [0.9], ["ND"]], 0.1]))).toEqual([
      ["Star"],
      ["Emerging"],
      ["notAvailable"],
    ]);
    expect(codes(rowFunction(quadrant)([1, 0.1, 1.2, null]))).toEqual([["Emerging"]]);
    expect(codes(rowFunction(quadrant)([1, -0.1, null, -0.2]))).toEqual([["Star"]]);
  });

  it("refuses arguments that do not fit, with a sentence", () => {
    expect(refusal(() => quotients([[1], [2]], 5, [[1], [2], [3]], 5))).toBe(
      "invalidValue: reference_industry has 3 rows x 1 column, region_industry 2 rows x 1 column: give ranges of the same shape, or a single cell.",
    );
    expect(refusal(() => quotients(null, 5, 5, 5))).toBe(
      "invalidValue: region_industry is left out: give a cell or a range.",
    );
    expect(refusal(() => quotients([["Jobs"], [2]], 5, 5, 5))).toMatch(/^invalidValue: region_industry, row 1: "Jobs"/);
    const square = [
      [1, 2],
      [3, 4],
    ];
    expect(refusal(() => quotients(square, null, square, 10))).toMatch(/^invalidValue: region_total: give the total/);
  });
});
