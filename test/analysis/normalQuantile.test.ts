import fc from "fast-check";
import { normalQuantile } from "../../src/analysis/normalQuantile";

describe("normalQuantile", () => {
  it("gives the printed quantiles of the standard normal distribution", () => {
    const printed = [
      [0.5, 0],
      [0.75, 0.6744897501960817],
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.995, 2.5758293035489004],
      [0.9995, 3.2905267314919255],
    ] as const;
    for (const [share, z] of printed) expect(normalQuantile(share)).toBeCloseTo(z, 12);
  });

  it("mirrors around the middle, rises, and ends for shares close to 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (share) => {
        expect(normalQuantile(share)).toBeCloseTo(-normalQuantile(1 - share), 9);
        expect(normalQuantile(share / 2)).toBeLessThan(normalQuantile(share));
      }),
    );
    expect(normalQuantile(1 - 1e-12)).toBeCloseTo(7.034, 2);
  });

  it("has nothing for 0, 1 and what is no share", () => {
    for (const share of [0, 1, -0.1, 1.1, NaN]) expect(normalQuantile(share)).toBeNaN();
  });
});
