import {
  isPartOfReference,
  locationQuotientSpread,
  logLocationQuotientVariance,
} from "../../src/analysis/locationQuotientInterval";

const of = { regionIndustry: 150, regionTotal: 500, referenceIndustry: 400, referenceTotal: 2_000 };

/** Numbers from 0 to 1 that look random and are the same in every run (Lehmer's generator). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Quotients of economies whose jobs fell at random into industry and place, by the shares of `of`. */
function randomQuotients(draws: number): number[] {
  const next = lehmer(20_240_101);
  return Array.from({ length: draws }, () => {
    let [regionIndustry, regionTotal, referenceIndustry] = [0, 0, 0];
    for (let job = 0; job < of.referenceTotal; job += 1) {
      const place = next() * of.referenceTotal;
      const isHere = place < of.regionTotal;
      const isIndustry =
        place < of.regionIndustry ||
        (place >= of.regionTotal && place < of.regionTotal + of.referenceIndustry - of.regionIndustry);
      regionTotal += Number(isHere);
      referenceIndustry += Number(isIndustry);
      regionIndustry += Number(isHere && isIndustry);
    }
    return regionIndustry / regionTotal / (referenceIndustry / of.referenceTotal);
  });
}

describe("the interval of a location quotient", () => {
  const drawn = randomQuotients(1_500);

  it("has the variance of quotients of jobs that fall at random, the region being part of the reference", () => {
    const logs = drawn.map(Math.log);
    const center = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const variance = logs.reduce((sum, value) => sum + (value - center) ** 2, 0) / (logs.length - 1);
    const found = logLocationQuotientVariance(of);
    expect(found).toBeCloseTo(0.7 / 150 + 0.8 / 400 - (2 * 0.7) / 400, 15);
    // 1,500 draws know a variance to about 4%; without the last term it would be twice as large.
    expect(Math.abs(variance / found - 1)).toBeLessThan(0.1);
  });

  it("holds the true quotient in about 95% of cases, as 1.96 standard deviations should", () => {
    const spread = locationQuotientSpread(of, 1.96);
    const held = drawn.filter((found) => found > 1.5 / spread && found < 1.5 * spread).length;
    expect(held / drawn.length).toBeGreaterThan(0.935);
    expect(held / drawn.length).toBeLessThan(0.965);
  });

  it("has no width where the region is all of the reference economy", () => {
    const all = { ...of, regionIndustry: 400, regionTotal: 2_000 };
    expect(logLocationQuotientVariance(all)).toBe(0);
    expect(locationQuotientSpread(all, 1.96)).toBe(1);
  });

  it("is wider for a higher level and for smaller numbers", () => {
    expect(locationQuotientSpread(of, 2.58)).toBeGreaterThan(locationQuotientSpread(of, 1.96));
    const tenth = { regionIndustry: 15, regionTotal: 50, referenceIndustry: 40, referenceTotal: 200 };
    expect(logLocationQuotientVariance(tenth)).toBeCloseTo(10 * logLocationQuotientVariance(of), 14);
  });

  it("is undefined without jobs in the industry", () => {
    expect(logLocationQuotientVariance({ ...of, regionIndustry: 0 })).toBeNaN();
  });

  it("knows a region that cannot be part of the reference economy", () => {
    expect(isPartOfReference(of)).toBe(true);
    expect(isPartOfReference({ ...of, regionIndustry: 501 })).toBe(false);
    expect(isPartOfReference({ ...of, referenceIndustry: 149 })).toBe(false);
    expect(isPartOfReference({ ...of, referenceTotal: 499 })).toBe(false);
    expect(isPartOfReference({ ...of, referenceTotal: 700 })).toBe(false);
  });
});
