import { studentQuantile } from "../../src/analysis/studentQuantile";

/** scipy.stats.t.ppf of 0.975 and of 0.995, SciPy 1.17.1. */
const REFERENCE: readonly (readonly [degrees: number, at95: number, at99: number])[] = [
  [1, 12.706204736174694, 63.656741162871526],
  [2, 4.302652729749462, 9.924843200918287],
  [3, 3.1824463052837078, 5.840909309733355],
  [4, 2.7764451051977934, 4.604094871349992],
  [5, 2.5705818356363146, 4.032142983555228],
  [8, 2.306004135204166, 3.355387331333395],
  [13, 2.1603686564627913, 3.012275838716578],
  [28, 2.0484071417952454, 2.763262455461444],
  [100, 1.9839715185235518, 2.6258905214380173],
  [999, 1.9623414611334493, 2.5807596372676365],
];

describe("studentQuantile", () => {
  it.each(REFERENCE)("is SciPy's for %d degrees of freedom", (degrees, at95, at99) => {
    expect(Math.abs(studentQuantile(0.95, degrees) / at95 - 1)).toBeLessThan(1e-13);
    expect(Math.abs(studentQuantile(0.99, degrees) / at99 - 1)).toBeLessThan(1e-13);
  });

  it("has closed forms for one and two degrees", () => {
    expect(studentQuantile(0.5, 1)).toBeCloseTo(1, 13);
    expect(studentQuantile(0.8, 2)).toBeCloseTo(0.8 * Math.sqrt(2 / (1 - 0.64)), 13);
  });

  it("needs whole degrees of freedom", () => {
    for (const degrees of [0, -1, 2.5, NaN]) expect(studentQuantile(0.95, degrees)).toBeNaN();
  });
});
