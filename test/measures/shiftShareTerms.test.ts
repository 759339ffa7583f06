import fc from "fast-check";
import { shiftShareTerms } from "../../src/measures/shiftShareTerms";

const positive = fc.integer({ min: 1, max: 3_000_000 });
const row = fc.record({
  regionStart: fc.nat({ max: 3_000_000 }),
  regionEnd: fc.nat({ max: 3_000_000 }),
  referenceStart: positive,
  referenceEnd: fc.nat({ max: 3_000_000 }),
  referenceTotalStart: positive,
  referenceTotalEnd: positive,
  regionTotalStart: positive,
});

const { nationalGrowth, industryMix, competitiveEffect, homotheticEffect, allocationEffect, totalChange } =
  shiftShareTerms;

describe("shiftShareTerms", () => {
  it("sum to the change, in the classic form and in Esteban-Marquillas'", () => {
    fc.assert(
      fc.property(row, (of) => {
        const shared = nationalGrowth.compute(of) + industryMix.compute(of);
        const size = Math.max(
          1,
          Math.abs(shared),
          Math.abs(competitiveEffect.compute(of)),
          Math.abs(homotheticEffect.compute(of)),
        );
        const classic = shared + competitiveEffect.compute(of);
        const esteban = shared + homotheticEffect.compute(of) + allocationEffect.compute(of);
        expect((classic - totalChange.compute(of)) / size).toBeCloseTo(0, 9);
        expect((esteban - totalChange.compute(of)) / size).toBeCloseTo(0, 9);
      }),
    );
  });

  it("give an industry that is new to the region to its competitive effect", () => {
    const of = {
      ...{ regionStart: 0, regionEnd: 50, referenceStart: 100, referenceEnd: 110 },
      ...{ referenceTotalStart: 1_000, referenceTotalEnd: 1_050, regionTotalStart: 200 },
    };
    const terms = Object.values(shiftShareTerms).map((term) => term.compute(of));
    expect(terms).toEqual([0, 0, 50, 50, 0, 50]);
  });

  it("leave no allocation effect where the region has the reference economy's share", () => {
    const of = {
      ...{ regionStart: 20, regionEnd: 35, referenceStart: 100, referenceEnd: 110 },
      ...{ referenceTotalStart: 1_000, referenceTotalEnd: 1_050, regionTotalStart: 200 },
    };
    expect(allocationEffect.compute(of)).toBeCloseTo(0, 12);
    expect(homotheticEffect.compute(of)).toBeCloseTo(13, 12);
  });

  it("are undefined where the reference economy had no such jobs", () => {
    const of = { regionStart: 20, regionEnd: 35, referenceStart: 0, referenceEnd: 110 };
    expect(competitiveEffect.compute(of)).toBeNaN();
  });
});
