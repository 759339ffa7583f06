import fc from "fast-check";
import { constantShareProjection } from "../../src/measures/constantShareProjection";
import { shiftShareProjection } from "../../src/measures/shiftShareProjection";

const of = {
  ...{ regionStart: 1_000, regionEnd: 1_200, referenceStart: 100_000, referenceEnd: 110_000 },
  ...{ baseYears: 5, horizonYears: 10, referenceGrowth: 0.08, damping: 1 },
};
const facts = fc.record({
  regionStart: fc.integer({ min: 1, max: 100_000 }),
  regionEnd: fc.integer({ min: 1, max: 100_000 }),
  referenceStart: fc.integer({ min: 1, max: 100_000 }),
  referenceEnd: fc.integer({ min: 1, max: 100_000 }),
  baseYears: fc.integer({ min: 1, max: 20 }),
  horizonYears: fc.integer({ min: 1, max: 20 }),
  referenceGrowth: fc.double({ min: -0.9, max: 3, noNaN: true }),
  damping: fc.double({ min: 0, max: 1, noNaN: true }),
});
const projected = (values: typeof of): number => shiftShareProjection.compute(values) as number;
const constantShare = (values: typeof of): number => constantShareProjection.compute(values) as number;

describe("constantShareProjection", () => {
  it("keeps the region's share of the industry", () => {
    const share = of.regionEnd / of.referenceEnd;
    expect(constantShare(of) / (of.referenceEnd * (1 + of.referenceGrowth))).toBeCloseTo(share, 12);
  });

  it("ends with an industry that ends in the reference economy, and is missing with a fact", () => {
    expect(constantShare({ ...of, referenceGrowth: -1 })).toBe(0);
    expect(constantShare({ ...of, referenceGrowth: NaN })).toBeNaN();
  });
});

describe("shiftShareProjection", () => {
  it("carries the yearly lead over the reference economy forward", () => {
    const lead = 1.2 ** (1 / 5) - 1.1 ** (1 / 5);
    expect(projected(of)).toBeCloseTo(1_200 * (1.08 ** (1 / 10) + lead) ** 10, 9);
  });

  it("is the constant share where the lead is damped away, or there is none", () => {
    fc.assert(
      fc.property(facts, (values) => {
        const undamped = { ...values, damping: 0 };
        expect(projected(undamped) / constantShare(values)).toBeCloseTo(1, 9);
        const level = { ...values, referenceStart: values.regionStart, referenceEnd: values.regionEnd };
        expect(projected(level) / constantShare(values)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("lies on the side of the lead, the closer to the constant share the more it is damped, and never below 0", () => {
    fc.assert(
      fc.property(facts, (values) => {
        const lead = values.regionEnd / values.regionStart - values.referenceEnd / values.referenceStart;
        const [full, damped, constant] = [
          projected({ ...values, damping: 1 }),
          projected({ ...values, damping: 0.5 }),
          constantShare(values),
        ];
        const crumb = 1e-9 * Math.max(full, constant);
        expect(full).toBeGreaterThanOrEqual(0);
        expect(Math.sign(lead) * (full - damped)).toBeGreaterThanOrEqual(-crumb);
        expect(Math.sign(lead) * (damped - constant)).toBeGreaterThanOrEqual(-crumb);
      }),
    );
  });

  it("follows two years' growth over two years exactly as it was, if the reference economy repeats its own", () => {
    const again = { ...of, baseYears: 5, horizonYears: 5, referenceGrowth: 0.1 };
    expect(projected(again)).toBeCloseTo(1_440, 9);
  });

  it("stays at 0 where an industry is gone, or would lose more than all", () => {
    expect(projected({ ...of, regionEnd: 0 })).toBe(0);
    expect(projected({ ...of, regionEnd: 1, baseYears: 1, referenceEnd: 300_000 })).toBe(0);
  });

  it.each([
    ["new to the region", { regionStart: 0 }],
    ["new to the reference economy", { referenceStart: 0 }],
    ["without base years", { baseYears: 0 }],
    ["with a fact withheld", { referenceEnd: NaN }],
    ["over half years", { horizonYears: 2.5 }],
    ["without a horizon", { horizonYears: 0 }],
    ["beyond the longest horizon", { horizonYears: 51 }],
    ["with more left than there was", { damping: 1.1 }],
  ])("has no number for an industry %s", (_, change) => {
    expect(projected({ ...of, ...change })).toBeNaN();
  });
});
